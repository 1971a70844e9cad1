import { model } from "@medusajs/framework/utils"

/**
 * Cancel + re-register as one linked transaction: from which booking to which, by which plan. One for each of the new
 * bookings, where people part to several events.
 */
export const Rebooking = model
  .define("booking_rebooking", {
    id: model.id({ prefix: "breb" }).primaryKey(),
    from_booking_id: model.text(),
    to_booking_id: model.text(),
    from_order_id: model.text(),
    to_order_id: model.text(),
    /** Old links lead to this one of the new bookings; its id is the rebooking's. */
    is_main: model.boolean().default(true),
    /** The plan as it was previewed and applied. */
    plan: model.json(),
    actor_type: model.enum(["customer", "staff"]),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["from_booking_id"], unique: true, where: "is_main and deleted_at is null" },
    { on: ["from_booking_id", "to_booking_id"] },
    { on: ["to_booking_id"], unique: true },
    { on: ["to_order_id"] },
  ])
