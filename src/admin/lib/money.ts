import { decimalsOf, formatMoney, toDecimal, toMinor } from "../../domain/money/decimal"
import { type Minor, minor } from "../../domain/money/minor"
import type { Price } from "./contract/event"

/** An amount as people type it, "70,50" or "70.50", in minor units; null for nothing or for what is no amount. */
export function readAmount(text: string, currency: string): Minor | null {
  const written = text.trim().replace(",", ".")
  return /^\d{1,10}(\.\d*)?$/.test(written) ? toMinor(Number(written), currency) : null
}

/** The same with a sign: what was paid out stands below 0. */
export function readSignedAmount(text: string, currency: string): Minor | null {
  const written = text.trim().replace("−", "-")
  const amount = readAmount(written.replace(/^-/, ""), currency)
  return amount !== null && written.startsWith("-") ? minor(0 - amount) : amount
}

/** Minor units as a field shows them: "70,50" for a German page. */
export function writeAmount(amount: Minor, currency: string, language: string): string {
  return toDecimal(amount, currency).toFixed(decimalsOf(currency)).replace(".", decimalSeparator(language))
}

export function decimalSeparator(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5)
  return parts.find(({ type }) => type === "decimal")?.value === "," ? "," : "."
}

/** Prices as people read them, one for each currency. */
export function priceTexts(prices: readonly Price[], language: string): string[] {
  return prices.map(({ amount, currency_code }) => formatMoney(amount, currency_code, language))
}

/** "€", "$", "¥" */
export function currencySymbol(currency: string, language: string): string {
  const format = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "narrowSymbol" })
  return format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? currency.toUpperCase()
}
