/** A mail about a booking (docs/api.md, "BookingMail"). */
export type BookingMail = {
  id: string
  booking_id: string
  topic: string
  /** Masked. */
  to: string
  status: "pending" | "sent" | "failed"
  attempts: number
  last_error: string | null
  next_attempt_at: string | null
  sent_at: string | null
  created_at: string
}
