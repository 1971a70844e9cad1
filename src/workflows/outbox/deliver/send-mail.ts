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
  await handOver(container, mail, {
    template: message.topic,
    data: { outbox_message_id: message.id },
    message_id: message.id,
    resource: about(message),
  })
  return "sent"
}

/** A list of accounts is about no booking and no event. */
function about({ id, booking_id, payload }: LeasedMessage) {
  if (booking_id) return { resource_id: booking_id, resource_type: "booking" }
  if (payload.event_id) return { resource_id: payload.event_id, resource_type: "booking_event" }
  return { resource_id: id, resource_type: "booking_outbox_message" }
}
