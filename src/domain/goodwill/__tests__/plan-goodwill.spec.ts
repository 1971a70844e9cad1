import fc from "fast-check"
import { minor } from "../../money/minor"
import { checkGoodwill, lowerLines } from "../plan-goodwill"

const facts = (total: number, held: number, owed: number) => {
  return { total: minor(total), held: minor(held), owed: minor(owed), lacking: minor(total - held + owed) }
}

describe("goodwill (V28)", () => {
  it.each<[string, number, ReturnType<typeof facts>, number | null]>([
    ["a part of what was paid", 1000, facts(10000, 10000, 0), null],
    ["all of it", 10000, facts(10000, 10000, 0), null],
    ["a cent more", 10001, facts(10000, 10000, 0), 10000],
    ["what is owed back already is not given twice", 4001, facts(4000, 10000, 6000), 4000],
    ["of what was paid in part: the order would ask for less, and owe nothing", 1, facts(10000, 4000, 0), 0],
    ["of what is wholly owed back already", 1, facts(10000, 10000, 6000), 0],
    ["nothing was paid", 1, facts(10000, 0, 0), 0],
    ["more was paid than it costs", 8000, facts(7000, 9000, 0), 7000],
  ])("%s", (_case, wanted, given, most) => {
    const decision = checkGoodwill(minor(wanted), given)
    if (most === null) expect(decision).toEqual({ ok: true, value: wanted })
    else expect(decision).toEqual({ ok: false, refusal: { code: "goodwill_too_high", most, wanted } })
  })

  it("lowers the lines by the whole amount, and none below 0", () => {
    const lines = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(lines, fc.double({ min: 0, max: 1, noNaN: true }), (totals, part) => {
        const priced = totals.map((total, index) => ({ id: `line_${index}`, total: minor(total) }))
        const amount = minor(Math.round(totals.reduce((a, b) => a + b, 0) * part))
        const lowered = lowerLines(amount, priced)
        expect(lowered.reduce((sum, one) => sum + one.amount, 0)).toBe(amount)
        for (const { id, amount: off } of lowered) {
          const line = priced.find((one) => one.id === id)
          expect(off).toBeGreaterThan(0)
          expect(off).toBeLessThanOrEqual(line?.total ?? 0)
        }
      })
    )
  })
})
