/** What is open of a booking; nothing personal. */
export type OpenPayment = {
  number: string
  event: { title: string; venue: string | null; starts_at: string; timezone: string }
  status: "open" | "paid" | "nothing_due" | "awaiting_approval" | "cancelled"
  /** Whole minor units; 0 unless the status is `open`. */
  amount_due: number
  currency_code: string
  collection_id: string | null
  /** The ways to pay it; none where it is not `open`, or its region has no other than the one it was promised by. */
  providers: { id: string }[]
  /** A slip can be printed, with which it is paid at the till. */
  payment_slip: boolean
}
