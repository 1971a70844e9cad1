import type { RenderedMail } from "../../../emails/render-mail"
import type { Postponed } from "../../../modules/booking/outbox/drain"
import type { MailAttachment } from "./attachments"
import type { MailContext } from "./mail-context"

/** A mail that can be sent. */
export type ComposedMail = RenderedMail & { to: string; reply_to: string | null; attachments: MailAttachment[] }

/** Makes a mail of what is known now; null when there is nothing to say any more, and later where it waits for something. */
export type ComposeMail = (context: MailContext) => Promise<ComposedMail | Postponed | null>

/**
 * A mail to the booker: always to the address that the booking has now. One that waited while the address was corrected
 * goes to the right one, and no link is ever mailed to an address that was replaced.
 */
export function toBooker(
  { facts, booking }: MailContext,
  mail: RenderedMail,
  attachments: MailAttachment[]
): ComposedMail {
  return { ...mail, to: facts.booking.email, reply_to: booking.event.contact?.email ?? null, attachments }
}
