import type { TextKey } from "./text/use-text"

/** What mails are called, by their topic. */
export const MAIL_TOPICS: Record<string, TextKey> = {
  booking_confirmed: "mail.topic.booking_confirmed",
  booking_changed: "mail.topic.booking_changed",
  booking_changed_notice: "mail.topic.booking_changed_notice",
  booking_rebooked: "mail.topic.booking_rebooked",
  booking_cancelled: "mail.topic.booking_cancelled",
  refund_paid: "mail.topic.refund_paid",
}
