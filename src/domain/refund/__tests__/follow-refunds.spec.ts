import fc from "fast-check"
import { minor } from "../../money/minor"
import { followRefunds, type OpenCase } from "../follow-refunds"

const cases = (...amounts: number[]): OpenCase[] =>
  amounts.map((amount, index) => ({ id: `case_${index}`, amount: minor(amount) }))

describe("money went back past the refund cases", () => {
  it("closes the case that it was meant for", () => {
    expect(followRefunds(5000, cases(5000, 3000))).toEqual([{ id: "case_1", before: 3000, left: 0 }])
  })

  it("lowers a case by a part of it", () => {
    expect(followRefunds(2000, cases(3000))).toEqual([{ id: "case_0", before: 3000, left: 2000 }])
  })

  it("closes all of them when nothing is owed any more, or less than nothing", () => {
    expect(followRefunds(-100, cases(5000, 3000)).map(({ left }) => left)).toEqual([0, 0])
  })

  it("leaves them alone while the order owes what they ask for", () => {
    expect(followRefunds(8000, cases(5000, 3000))).toEqual([])
    expect(followRefunds(9000, cases(5000, 3000))).toEqual([])
    expect(followRefunds(0, [])).toEqual([])
  })

  it("never leaves more to pay than is owed, never less than it could, and takes nothing twice", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 3_000_000 }), fc.array(amount, { maxLength: 6 }), (owed, amounts) => {
        const open = cases(...amounts)
        const followed = followRefunds(owed, open)
        const left = open.map((one) => followed.find(({ id }) => id === one.id)?.left ?? one.amount)
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
        expect(total(left)).toBe(Math.min(total(amounts), Math.max(0, owed)))
        expect(left.every((value, index) => value >= 0 && value <= (amounts[index] ?? 0))).toBe(true)
      })
    )
  })
})
