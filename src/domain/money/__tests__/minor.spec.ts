import fc from "fast-check"
import { add, minor, subtract, sum, ZERO } from "../minor"

const amounts = fc.integer({ min: -1e12, max: 1e12 }).map(minor)

describe("minor units", () => {
  it.each([0.5, 118.9881, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    "are whole: %p is a mistake in the code that made it",
    (amount) => expect(() => minor(amount)).toThrow(RangeError)
  )

  it("are added and taken away without a remainder", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(add(a, b)).toBe(a + b)
        expect(subtract(add(a, b), b)).toBe(a)
      })
    )
  })

  it("sum up in any order to the same amount; nothing sums up to zero", () => {
    expect(sum([])).toBe(ZERO)
    fc.assert(fc.property(fc.array(amounts), (all) => expect(sum(all)).toBe(sum([...all].reverse()))))
  })

  it("never leave the range in which integers are exact", () => {
    expect(() => add(minor(Number.MAX_SAFE_INTEGER), minor(1))).toThrow(RangeError)
  })
})
