import { type Minor, ZERO } from "../../money/minor"
import type { Accounts } from "../accounts"
import { amount, currency, type SheetColumn } from "./column"

/** A rate, or with null what documents were rounded by. */
export type TaxLine = { currency_code: string; rate: number | null; net: Minor; tax: Minor; gross: Minor }

export const TAX_COLUMNS: readonly SheetColumn<TaxLine>[] = [
  currency(),
  { key: "rate", format: "number", width: 14, cell: ({ rate }) => rate },
  amount("net", ({ net }) => net),
  amount("tax", ({ tax }) => tax),
  amount("gross", ({ gross }) => gross),
]

/** The taxes of a period; with the rounding, where there is one, they add up to what was billed. */
export function taxLines(accounts: readonly Accounts[]): TaxLine[] {
  return accounts.flatMap(({ currency_code, taxes, rounding }) => [
    ...taxes.map((tax) => ({ currency_code, ...tax })),
    ...(rounding === 0 ? [] : [{ currency_code, rate: null, net: ZERO, tax: ZERO, gross: rounding }]),
  ])
}
