import { model } from "@medusajs/framework/utils"

/**
 * What must follow from a change, written with it: a mail to one address, an event for others, or a task of our own. Sent by a worker with
 * retries, at least once; never lost by a crash, never sent for a change that rolled back (DESIGN 3).
 * Holds no secret: links are made when the mail is.
 */
export const OutboxMessage = model
  .define("booking_outbox_message", {
    id: model.id({ prefix: "bout" }).primaryKey(),
    kind: model.enum(["mail", "event", "task"]),
    /** The mail template (`booking_confirmed`) or the name of the event (`booking.updated`). */
    topic: model.text(),
    booking_id: model.text().nullable(),
    /** The address of a mail; null for events. */
    to: model.text().nullable(),
    /** References only (`entry_id`, `rebooking_id`, `refund_case_id` …); what a mail says is read when it is made. */
    payload: model.json(),
    /** One message for each cause, however often the change is tried. */
    cause: model.text(),
    status: model.enum(["pending", "sent", "failed"]).default("pending"),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime(),
    last_error: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cause"], unique: true }, { on: ["status", "next_attempt_at"] }, { on: ["booking_id"] }])
