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

/** One of the mails of a booking; `resendable`: it can be sent once more, to the address that the booking has now. */
export type ListedMail = BookingMail & { resendable: boolean }
