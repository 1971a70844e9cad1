import fc from "fast-check"
import { decimalsOf, formatMoney, toDecimal, toMinor } from "../decimal"
import { minor } from "../minor"

const CURRENCIES = ["eur", "JPY", "kwd"] as const

describe("decimalsOf", () => {
  it.each([
    ["eur", 2],
    ["JPY", 0],
    ["kwd", 3],
  ])("knows that %s has %i decimals (ISO 4217)", (currency, decimals) => {
    expect(decimalsOf(currency)).toBe(decimals)
  })
})

describe("toMinor", () => {
  it.each([
    ["a net price with tax, which Medusa does not round", 118.9881, "eur", 11899],
    ["half a cent, up, though 1.005 is a little less in binary", 1.005, "eur", 101],
    ["half a cent below zero, away from zero", -1.005, "eur", -101],
    ["less than half a cent", 0.004, "eur", 0],
    ["less than half a cent below zero: no negative zero", -0.004, "eur", 0],
    ["an amount so small that JavaScript writes it 1e-7", 1e-7, "eur", 0],
    ["half a yen", 99.5, "jpy", 100],
    ["half a fils", 1.0005, "kwd", 1001],
    ["ten billion euros", 10_000_000_000.01, "eur", 1_000_000_000_001],
  ])("rounds half away from zero: %s", (_case, amount, currency, expected) => {
    expect(toMinor(amount, currency)).toBe(expected)
  })

  it.each([1e16, 1e21, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %p rather than taking it for another amount",
    (amount) => expect(() => toMinor(amount, "eur")).toThrow(RangeError)
  )

  it("never moves an amount by more than half a unit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom(...CURRENCIES),
        (amount, currency) => {
          const exact = amount * 10 ** decimalsOf(currency)
          expect(Math.abs(toMinor(amount, currency) - exact)).toBeLessThanOrEqual(0.5001)
        }
      )
    )
  })

  it("mirrors: what is owed back is what was owed", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e9, noNaN: true }),
        fc.constantFrom(...CURRENCIES),
        (amount, currency) => {
          expect(toMinor(-amount, currency) + toMinor(amount, currency)).toBe(0)
        }
      )
    )
  })
})

describe("toDecimal", () => {
  it.each([
    [7000, "eur", 70],
    [7000, "jpy", 7000],
    [7000, "kwd", 7],
    [-1, "eur", -0.01],
  ])("writes %i minor units of %s as Medusa does", (amount, currency, decimal) => {
    expect(toDecimal(minor(amount), currency)).toBe(decimal)
  })

  it("comes back unchanged, up to ten trillion euros", () => {
    const amounts = fc.integer({ min: -1e15, max: 1e15 })
    fc.assert(
      fc.property(amounts, fc.constantFrom(...CURRENCIES), (amount, currency) => {
        expect(toMinor(toDecimal(minor(amount), currency), currency)).toBe(amount)
      })
    )
  })
})

describe("formatMoney", () => {
  it.each([
    [7000, "eur", "de", "70,00 €"],
    [7000, "eur", "en", "€70.00"],
    [-123456, "EUR", "fr", "-1 234,56 €"],
    [7000, "jpy", "en", "¥7,000"],
    [7000, "kwd", "en", "KWD 7.000"],
  ])("writes %i minor units of %s for a reader of %s as %s", (amount, currency, locale, text) => {
    expect(formatMoney(minor(amount), currency, locale).replace(/[\u00a0\u202f]/g, " ")).toBe(text)
  })
})
