import type { DocumentKind } from "../../../domain/document/kinds"

/** `total` in minor units, signed; `void_by` is the number of what takes it back. */
export type BookingDocument = {
  id: string
  kind: DocumentKind
  number: string
  total: number
  currency_code: string
  issued_at: string
  refers_to: string | null
  void_by: string | null
}
