import { type Minor, sum } from "../../money/minor"
import type { CountedDocument } from "../accounts"
import { amount, currency, type SheetColumn, text } from "./column"

/** A document as a line of the invoice list (SPEC V34). */
export type DocumentLine = CountedDocument & {
  number: string
  /** YYYY-MM-DD, as it stands on the document. */
  issued_on: string
  buyer: string
  order_number: string
  booking_number: string | null
  refers_to: string | null
  void_by: string | null
}

export const DOCUMENT_COLUMNS: readonly SheetColumn<DocumentLine>[] = [
  { key: "day", format: "date", width: 12, cell: ({ issued_on }) => new Date(`${issued_on}T00:00:00Z`) },
  text("number", 18, ({ number }) => number),
  text("kind", 22, ({ kind }, { words }) => words.document[kind]),
  text("buyer", 32, ({ buyer }) => buyer),
  text("booking", 15, ({ booking_number }) => booking_number),
  text("order", 10, ({ order_number }) => order_number),
  amount("net", ({ taxes }) => taxed(taxes, "net")),
  amount("tax", ({ taxes }) => taxed(taxes, "tax")),
  amount("rounding", ({ rounding }) => rounding),
  amount("total", ({ total }) => total),
  currency(),
  text("refers_to", 18, ({ refers_to }) => refers_to),
  text("void_by", 18, ({ void_by }) => void_by),
]

function taxed(taxes: DocumentLine["taxes"], part: "net" | "tax"): Minor {
  return sum(taxes.map((tax) => tax[part]))
}
