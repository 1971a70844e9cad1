import { formatMoney } from "../../domain/money/decimal"
import { minor } from "../../domain/money/minor"
import { formatTag } from "./format-tag"
import { useLanguage } from "./language-context"

/** Writes whole minor units as people read them in the language of the page. */
export function useMoney(currencyCode: string): (amount: number) => string {
  const tag = formatTag(useLanguage().language)
  return (amount) => formatMoney(minor(amount), currencyCode, tag)
}
