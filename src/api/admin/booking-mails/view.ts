import type { InferTypeOf } from "@medusajs/framework/types"
import { maskEmail } from "../../../domain/mail/mask"
import type { OutboxMessage } from "../../../modules/booking/models/outbox-message"

/** A mail of the outbox as staff see it; see docs/api.md. What it says is made when it is sent, and nowhere kept. */
export function mailView(message: InferTypeOf<typeof OutboxMessage>) {
  const { id, booking_id, topic, to, status, attempts, last_error, next_attempt_at, sent_at, created_at } = message
  const next = status === "pending" ? next_attempt_at : null
  return {
    ...{ id, booking_id, topic, to: maskEmail(to ?? ""), status, attempts, last_error },
    ...{ next_attempt_at: next, sent_at, created_at },
  }
}
