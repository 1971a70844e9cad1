import type { ExportKind } from "../export-request"

/** All that a file says by itself, in one language. */
export type ExportWords = {
  /** The sheet's name, and the file's. */
  sheet: Record<ExportKind, string>
  column: Record<ColumnKey, string>
  booking_status: Record<string, string>
  participant_status: Record<string, string>
  origin: Record<string, string>
  /** Who changed something. */
  by: Record<"customer" | "staff" | "system", string>
  /** What changed, where it is not the answer to a question. */
  field: Record<string, string>
  yes: string
  no: string
}

export type ColumnKey =
  | "number"
  | "event"
  | "event_starts_at"
  | "status"
  | "missing"
  | "tickets"
  | "total"
  | "paid"
  | "open"
  | "currency"
  | "first_name"
  | "last_name"
  | "email"
  | "phone"
  | "address"
  | "booker"
  | "booker_email"
  | "ticket_type"
  | "ticket_code"
  | "origin"
  | "locale"
  | "created_at"
  | "changed_at"
  | "changed_by"
  | "changed_fields"
