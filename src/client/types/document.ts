/** An immutable numbered PDF about the booking. `total` in whole minor units, below zero where it takes something back. */
export type BookingDocument = {
  id: string
  kind: "invoice" | "cancellation_invoice" | "fee_invoice" | "settlement"
  number: string
  total: number
  currency_code: string
  /** ISO 8601 */
  issued_at: string
  /** The number of what it takes back. */
  refers_to: string | null
  /** The number of what takes it back. */
  void_by: string | null
}
