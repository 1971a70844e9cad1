import fc from "fast-check"
import { toMinor } from "../../money/decimal"
import { type Minor, minor, sum } from "../../money/minor"
import { type ExactLine, roundLines } from "../round-lines"

const amountsOf = (lines: readonly { gross: Minor; net: Minor; tax: Minor }[]) => ({
  gross: sum(lines.map(({ gross }) => gross)),
  net: sum(lines.map(({ net }) => net)),
  tax: sum(lines.map(({ tax }) => tax)),
})

const exactLine = fc.record({
  total: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
  rate: fc.constantFrom(0, 5.5, 7, 10, 19, 20),
})

describe("roundLines", () => {
  it("33.33 × 3 net with 19 %: 118.9881 is 118.99, of which 19.00 is tax", () => {
    const { lines, taxes, rounding } = roundLines([{ total: 118.9881, rate: 19 }], minor(11899), "eur")
    expect(lines).toEqual([{ gross: 11899, net: 9999, tax: 1900, rate: 19 }])
    expect(taxes).toEqual([{ rate: 19, gross: 11899, net: 9999, tax: 1900 }])
    expect(rounding).toBe(0)
  })

  it("three lines of 39.6627 are a cent short of what was paid: it stands beside them", () => {
    const line = { total: 39.6627, rate: 19 }
    const { lines, rounding } = roundLines([line, line, line], minor(11899), "eur")
    expect(lines.map(({ gross }) => gross)).toEqual([3966, 3966, 3966])
    expect(rounding).toBe(1)
  })

  it("shares the odd cent of a rate's tax among its lines, and keeps rates apart", () => {
    const exact = [
      { total: 10.01, rate: 19 },
      { total: 10.01, rate: 19 },
      { total: 10.7, rate: 7 },
      { total: 5, rate: 0 },
    ]
    const { lines, taxes } = roundLines(exact, minor(3572), "eur")
    expect(taxes).toEqual([
      { rate: 19, gross: 2002, net: 1682, tax: 320 },
      { rate: 7, gross: 1070, net: 1000, tax: 70 },
      { rate: 0, gross: 500, net: 500, tax: 0 },
    ])
    expect(lines.map(({ tax }) => tax)).toEqual([160, 160, 70, 0])
  })

  it("knows currencies without decimals: 4,000 yen hold 364 of tax", () => {
    const { lines } = roundLines([{ total: 4000, rate: 10 }], minor(4000), "jpy")
    expect(lines).toEqual([{ gross: 4000, net: 3636, tax: 364, rate: 10 }])
  })

  it("adds up, whatever the lines are: lines, rates, rest and total, in every currency", () => {
    const rounds = (exact: ExactLine[], currency: string, extra: number) => {
      const total = minor(exact.reduce((all, line) => all + toMinor(line.total, currency), extra))
      const { lines, taxes, rounding } = roundLines(exact, total, currency)
      expect(amountsOf(lines)).toEqual(amountsOf(taxes))
      expect(amountsOf(lines).gross + rounding).toBe(total)
      for (const { gross, net, tax } of [...lines, ...taxes]) expect(net + tax).toBe(gross)
      for (const { rate, tax, gross } of taxes) {
        expect(Math.abs(tax - (gross * rate) / (100 + rate))).toBeLessThanOrEqual(0.5 + 1e-6)
      }
      lines.forEach(({ gross, tax, rate }) => {
        expect(Math.abs(tax - (gross * rate) / (100 + rate))).toBeLessThan(1.0001)
      })
    }
    fc.assert(
      fc.property(
        fc.array(exactLine, { maxLength: 40 }),
        fc.constantFrom("eur", "jpy", "kwd"),
        fc.integer({ min: -3, max: 3 }),
        rounds
      )
    )
  })
})
