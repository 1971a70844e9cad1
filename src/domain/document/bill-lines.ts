import { toMinor } from "../money/decimal"
import { type Minor, minor, subtract, sum } from "../money/minor"
import type { Billed, DocumentLine } from "./document"
import { roundLines } from "./round-lines"

/** A line of Medusa's order: decimals, tax included. */
export type OrderLine = {
  id: string
  name: string
  detail: string | null
  quantity: number
  total: number
  /** Before discounts. */
  original_total: number
  /** Of all its taxes together, in percent. */
  rate: number
  /** The cancellation whose fee it is; null: a ware. */
  fee_of: string | null
}

export type OrderToBill = {
  /** Core closed it: what its lines still say is not bought any more, only fees are. */
  cancelled: boolean
  currency_code: string
  /** Decimal: what is to be paid for all of its lines. */
  total: number
  lines: readonly OrderLine[]
}

export type BilledLines = Omit<Billed, "buyer">

/**
 * What an order asks money for, in bills: its wares in one, and the fee of each cancellation in one of its own. Together
 * they are the order's total in whole units. A bill over nothing is none.
 */
export function billLines({ cancelled, currency_code, total, lines }: OrderToBill): BilledLines[] {
  const feesOf = [...new Set(lines.flatMap(({ fee_of }) => fee_of ?? []))]
  const fees = feesOf.map((fee_of) => {
    const own = lines.filter((line) => line.fee_of === fee_of)
    return bill(own, sum(own.map((line) => toMinor(line.total, currency_code))), currency_code, fee_of)
  })
  const wares = cancelled ? [] : lines.filter(({ fee_of }) => fee_of === null)
  const rest = subtract(toMinor(total, currency_code), sum(fees.map((fee) => fee.total)))
  const bills = [...(wares.length > 0 ? [bill(wares, rest, currency_code, null)] : []), ...fees]
  return bills.filter((one) => one.total !== 0)
}

function bill(own: readonly OrderLine[], total: Minor, currencyCode: string, fee_of: string | null): BilledLines {
  const rounded = roundLines(own, total, currencyCode)
  const lines = own.flatMap((line, index): DocumentLine[] => {
    const amounts = rounded.lines[index]
    if (!amounts) return []
    const { id, name, detail, quantity, original_total } = line
    const before = toMinor(original_total, currencyCode)
    const discount = minor(Math.max(0, before - amounts.gross))
    const unit_gross = toMinor(original_total / quantity, currencyCode)
    return [{ id, name, detail, quantity, unit_code: "C62", unit_gross, discount, ...amounts }]
  })
  return { fee_of, lines, taxes: rounded.taxes, rounding: rounded.rounding, total }
}
