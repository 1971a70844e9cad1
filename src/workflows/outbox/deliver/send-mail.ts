import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { composeMail } from "../mails/compose-mail"

/**
 * Makes a mail and hands it to Medusa's notification module, which hands it to the shop's e-mail provider. The
 * Message-ID is the message's own, so that a mail that went out twice is one in the reader's mailbox.
 *
 * What the module stores (`data`, `provider_data`) holds references only: content and attachments, with the link in
 * them, are not stored. No `idempotency_key`: one that failed would fail for ever.
 */
export async function sendMail(container: MedusaContainer, message: LeasedMessage): Promise<void> {
  const mail = await composeMail(container, message)
  if (!mail) return
  const { to, subject, html, text, attachments, reply_to } = mail
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: message.topic,
    content: { subject, html, text },
    attachments,
    data: { outbox_message_id: message.id },
    provider_data: { message_id: message.id, ...(reply_to ? { reply_to } : {}) },
    trigger_type: message.topic,
    resource_id: message.booking_id,
    resource_type: "booking",
  })
}
