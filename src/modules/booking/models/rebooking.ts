import { model } from "@medusajs/framework/utils"

/** Cancel + re-register as one linked transaction: from which booking to which, by which plan. */
export const Rebooking = model
  .define("booking_rebooking", {
    id: model.id({ prefix: "breb" }).primaryKey(),
    from_booking_id: model.text(),
    to_booking_id: model.text(),
    from_order_id: model.text(),
    to_order_id: model.text(),
    /** The plan as it was previewed and applied. */
    plan: model.json(),
    actor_type: model.enum(["customer", "staff"]),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["from_booking_id"], unique: true },
    { on: ["to_booking_id"], unique: true },
    { on: ["to_order_id"] },
  ])
