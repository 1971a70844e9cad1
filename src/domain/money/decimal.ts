import { type Minor, minor } from "./minor"

/** By currency: a format costs fifty times what it is asked for here, and a plan asks some hundred times. */
const known = new Map<string, number>()

/**
 * The number of decimals of a currency, as ISO 4217 has it (JPY 0, EUR 2, KWD 3).
 * @param currencyCode lower or upper case, as Medusa stores it
 */
export function decimalsOf(currencyCode: string): number {
  const currency = currencyCode.toUpperCase()
  const decimals = known.get(currency) ?? read(currency)
  known.set(currency, decimals)
  return decimals
}

function read(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

/**
 * Medusa's decimal amount (118.9881 EUR) in minor units, rounded half away from zero (11899).
 * The one place where a fraction of a cent is lost; DESIGN 4 says who gets it. What is no amount throws a RangeError.
 */
export function toMinor(amount: number, currencyCode: string): Minor {
  const [digits, exponent = 0] = String(Math.abs(amount)).split("e")
  const whole = Math.round(Number(`${digits}e${Number(exponent) + decimalsOf(currencyCode)}`))
  return minor(amount < 0 && whole !== 0 ? -whole : whole)
}

/** Minor units as Medusa's decimal amount: 7000 EUR-cents are 70. */
export function toDecimal(amount: Minor, currencyCode: string): number {
  return Number(`${amount}e-${decimalsOf(currencyCode)}`)
}

/** Minor units as people read them, in their language: "70,00 €". */
export function formatMoney(amount: Minor, currencyCode: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode.toUpperCase() })
  return format.format(toDecimal(amount, currencyCode))
}
