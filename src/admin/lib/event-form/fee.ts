import type { Fee } from "../../../domain/fee/fee"
import type { Minor } from "../../../domain/money/minor"
import type { Price } from "../contract/event"
import { readAmount, writeAmount } from "../money"

export const FEE_KINDS = ["none", "share", "amount"] as const satisfies readonly Fee["kind"][]

/** An amount in each currency that has one, as it is typed. */
export type AmountTexts = Record<string, string | undefined>

/** A fee as a form holds it. What belongs to another kind is kept while somebody tries them out, and not written. */
export type FeeForm = {
  kind: "inherit" | (typeof FEE_KINDS)[number]
  percent: string
  amounts: AmountTexts
  minimum: AmountTexts
}

/** Shown as people of this language write it: 12,5 and 70,50. */
export function feeForm(fee: Fee | undefined, language: string): FeeForm {
  return {
    kind: fee?.kind ?? "inherit",
    percent: fee?.kind === "share" ? writePercent(fee.percent, language) : "",
    amounts: fee?.kind === "amount" ? amountTexts(fee.amounts, language) : {},
    minimum: fee?.kind === "share" ? amountTexts(fee.minimum ?? [], language) : {},
  }
}

/** The fee that was entered; undefined: the level above decides. */
export function readFee({ kind, percent, amounts, minimum }: FeeForm): Fee | undefined {
  if (kind === "inherit") return undefined
  if (kind === "none") return { kind }
  if (kind === "amount") return { kind, amounts: readAmounts(amounts) }
  const least = readAmounts(minimum)
  return { kind, percent: readPercent(percent) ?? 0, ...(least.length > 0 && { minimum: least }) }
}

/** A share as people type it, "12,5" or "12.5"; null for what is none, or has more than two decimals. */
export function readPercent(text: string): number | null {
  const written = text.trim().replace(",", ".")
  return /^\d{1,3}(\.\d{1,2})?$/.test(written) && Number(written) <= 100 ? Number(written) : null
}

function writePercent(percent: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(percent)
}

function amountTexts(amounts: readonly { currency_code: string; amount: number }[], language: string): AmountTexts {
  return Object.fromEntries(
    amounts.map(({ currency_code, amount }) => [currency_code, writeAmount(amount as Minor, currency_code, language)])
  )
}

/** A currency whose field is empty has none. */
function readAmounts(texts: AmountTexts): Price[] {
  return Object.entries(texts).flatMap(([currency_code, text]) => {
    const amount = readAmount(text ?? "", currency_code)
    return amount === null ? [] : [{ currency_code, amount }]
  })
}
