import type { BillKind } from "../accounts"
import type { MovementKind } from "../movement"
import type { OpenAge, OpenSide } from "../open-item"

/** What accounts say in one language, on the page, in the workbook and in mails. */
export type AccountingWords = {
  /** Of the workbook; `file` is followed by the period. */
  sheet: Record<"file" | "documents" | "movements" | "taxes" | "open", string>
  column: Record<AccountingColumn, string>
  document: Record<BillKind, string>
  movement: Record<MovementKind, string>
  /** How something was paid: see `wayName`. */
  way: Record<string, string>
  side: Record<OpenSide, string>
  age: Record<OpenAge, string>
  /** Of bookings and refund cases. */
  status: Record<string, string>
}

export type AccountingColumn =
  | "day"
  | "number"
  | "kind"
  | "buyer"
  | "booking"
  | "order"
  | "net"
  | "tax"
  | "rate"
  | "gross"
  | "rounding"
  | "total"
  | "currency"
  | "refers_to"
  | "void_by"
  | "at"
  | "way"
  | "amount"
  | "booked"
  | "difference"
  | "paper"
  | "paper_at"
  | "side"
  | "name"
  | "since"
  | "days"
  | "age"
  | "status"
