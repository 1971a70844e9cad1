import type { TextKey } from "./text/use-text"

/** What mails are called, by their topic. */
export const MAIL_TOPICS: Record<string, TextKey> = {
  booking_confirmed: "mail.topic.booking_confirmed",
  booking_changed: "mail.topic.booking_changed",
  booking_changed_notice: "mail.topic.booking_changed_notice",
  booking_rebooked: "mail.topic.booking_rebooked",
  booking_cancelled: "mail.topic.booking_cancelled",
  booking_received: "mail.topic.booking_received",
  booking_requested: "mail.topic.booking_requested",
  booking_requested_notice: "mail.topic.booking_requested_notice",
  booking_approved: "mail.topic.booking_approved",
  booking_denied: "mail.topic.booking_denied",
  pay_link: "mail.topic.pay_link",
  bank_link: "mail.topic.bank_link",
  payment_reminder: "mail.topic.payment_reminder",
  final_notice: "mail.topic.final_notice",
  booking_reminder: "mail.topic.booking_reminder",
  booking_invitation: "mail.topic.booking_invitation",
  booking_granted: "mail.topic.booking_granted",
  booking_status: "mail.topic.booking_status",
  booking_links: "mail.topic.booking_links",
  address_proof: "mail.topic.address_proof",
  participant_link: "mail.topic.participant_link",
  booking_digest: "mail.topic.booking_digest",
  refund_announced: "mail.topic.refund_announced",
  refund_paid: "mail.topic.refund_paid",
}
