import fc from "fast-check"
import { minor, sum } from "../minor"
import { shares } from "../shares"

describe("shares", () => {
  it("gives the odd cents to those who lost most by rounding", () => {
    expect(shares([3333.4, 3333.3, 3333.3], minor(10000))).toEqual([3334, 3333, 3333])
  })

  it("sums up to the total, whatever the exact shares are", () => {
    const exact = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(exact, fc.integer({ min: 0, max: 1e8 }), (parts, total) => {
        expect(sum(shares(parts, minor(total)))).toBe(total)
      })
    )
  })

  it("never moves a share by a whole unit when the shares make up the total", () => {
    const exact = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(exact, (parts) => {
        const total = minor(Math.round(parts.reduce((a, b) => a + b, 0)))
        shares(parts, total).forEach((share, index) => {
          expect(Math.abs(share - (parts[index] ?? 0))).toBeLessThan(1.0001)
        })
      })
    )
  })

  it("shares nothing among nobody", () => {
    expect(shares([], minor(0))).toEqual([])
  })
})
