import { model } from "@medusajs/framework/utils"

/** The cancellation of an event by its organiser: a run over all its bookings. What of them is done stands with each. */
export const EventCancellation = model
  .define("booking_event_cancellation", {
    id: model.id({ prefix: "bevc" }).primaryKey(),
    event_id: model.text(),
    /** For the log. */
    reason: model.text(),
    /** What the organiser says to the bookers. */
    message: model.text().nullable(),
    status: model.enum(["running", "done"]).default("running"),
    /** Bookings that stood when it began. */
    total: model.number(),
    /** Those that could not be cancelled, with the reason: `{ booking_id, error }`; the next run tries them again. */
    failed: model.json().nullable(),
    actor_id: model.text().nullable(),
    /** Until then a process works on it; after that another one goes on. */
    leased_until: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["event_id", "created_at"] },
    { name: "UQ_booking_event_cancellation_running", on: ["event_id"], unique: true, where: "status = 'running'" },
  ])
