import type { Fee } from "../../../domain/fee/fee"
import { formatMoney } from "../../../domain/money/decimal"
import type { Minor } from "../../../domain/money/minor"
import type { Translate } from "./use-text"

type Options = { t: Translate; language: string }
type Amounts = Extract<Fee, { kind: "amount" }>["amounts"]

/** A fee in words: "20 %, at least €5.00". */
export function feeText(fee: Fee, { t, language }: Options): string {
  if (fee.kind === "none") return t("fee.none")
  if (fee.kind === "amount") return amountsText(fee.amounts, language)
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(
    fee.percent / 100
  )
  if (!fee.minimum) return share
  return t("fee.share_with_minimum", { share, minimum: amountsText(fee.minimum, language) })
}

/** One amount a currency. */
function amountsText(amounts: Amounts, language: string): string {
  return amounts.map(({ amount, currency_code }) => formatMoney(amount as Minor, currency_code, language)).join(" / ")
}
