import fc from "fast-check"
import { minor } from "../../money/minor"
import { isWhollyPaid, partPaid } from "../part-paid"

const cents = fc.integer({ min: 0, max: 1_000_000 })

describe("what an attempt paid of a refund case", () => {
  it.each([
    ["nothing", { amount: 3000, paid: 0, through: 0 }, 0],
    ["a part", { amount: 3000, paid: 0, through: 1000 }, 1000],
    ["another part, after an earlier one", { amount: 2000, paid: 1000, through: 1500 }, 500],
    ["all of it: the case is closed with its amount", { amount: 2000, paid: 1000, through: 3000 }, 0],
  ])("%s", (_what, { amount, paid, through }, part) =>
    expect(partPaid({ amount, paid, through: minor(through) })).toBe(part)
  )

  it("leaves amount and paid adding up to what was owed, and the amount above 0", () => {
    fc.assert(
      fc.property(cents, cents, cents, (owed, paid, through) => {
        const payments = { amount: owed + 1, paid, through: minor(through) }
        const part = partPaid(payments)
        expect(payments.amount - part).toBeGreaterThan(0)
        if (!isWhollyPaid(payments)) expect(paid + part).toBe(Math.max(paid, through))
      })
    )
  })
})
