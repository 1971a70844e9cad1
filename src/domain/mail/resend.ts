/** Mails that say what holds when they are sent: a second one is as right as the first. */
const TO_BOOKER = [
  "booking_confirmed",
  "booking_approved",
  "booking_denied",
  "pay_link",
  "bank_link",
  "refund_announced",
  "payment_reminder",
  "final_notice",
  "booking_changed",
  "booking_rebooked",
  "booking_cancelled",
  "booking_reminder",
  "booking_invitation",
  "booking_granted",
  "booking_status",
  "refund_paid",
]

type SentMail = { topic: string; status: string; sent_at: Date | null; payload: Record<string, unknown> }

/**
 * Whether staff may have a mail sent once more: what went to the booker. Not the warning to a former address, nor what
 * told the organiser, nor what was left out; and one that failed is retried, not sent a second time.
 */
export function isResendable({ topic, status, sent_at, payload }: SentMail): boolean {
  return status === "sent" && sent_at !== null && TO_BOOKER.includes(topic) && payload.audience !== "old_address"
}
