/**
 * What is logged although it changes nothing of a booking (SPEC V36): mails that left or were given up, documents that
 * were issued, and that somebody opened the booking. Histories show it where it is asked for.
 */
export const BESIDES = ["mail.sent", "mail.failed", "booking.opened", "document.issued"] as const
