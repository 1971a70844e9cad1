import { model } from "@medusajs/framework/utils"

/**
 * A booking that was cancelled: what it cost, and how far its order and its money have followed. Written with the
 * cancellation; `settled_at` says that nothing is left to do. A booking is cancelled once.
 */
export const Cancellation = model
  .define("booking_cancellation", {
    id: model.id({ prefix: "bcan" }).primaryKey(),
    booking_id: model.text(),
    order_id: model.text(),
    /** The plan as it was previewed and applied. */
    plan: model.json(),
    /** What is done to the order (`CancellationTrace`); the booker's address among it, so it goes when all is settled. */
    trace: model.json().nullable(),
    /** How far the uses of promotion codes were given back: core counts them, and cannot tell who counted. */
    usage: model.enum(["untouched", "moving", "moved"]).default("untouched"),
    /** The cancellation of the event that it is a part of. */
    event_cancellation_id: model.text().nullable(),
    refund_case_id: model.text().nullable(),
    actor_type: model.enum(["customer", "staff", "system"]),
    actor_id: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["booking_id"], unique: true }, { on: ["order_id"] }, { on: ["event_cancellation_id"] }])
