import type { MedusaContainer } from "@medusajs/framework/types"
import type { Delivery } from "../../../modules/booking/outbox/drain"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { composeMail } from "../mails/compose-mail"
import { handOver } from "./hand-over"

/**
 * Makes a mail and hands it over. The Message-ID is the message's own, so that a mail that went out twice is one in the
 * reader's mailbox.
 */
export async function sendMail(container: MedusaContainer, message: LeasedMessage): Promise<Delivery> {
  const mail = await composeMail(container, message)
  if (!mail) return "left_out"
  if ("postponed" in mail) return mail
  const resource = message.booking_id
    ? { resource_id: message.booking_id, resource_type: "booking" }
    : { resource_id: message.payload.event_id, resource_type: "booking_event" }
  await handOver(container, mail, {
    template: message.topic,
    data: { outbox_message_id: message.id },
    message_id: message.id,
    resource,
  })
  return "sent"
}
