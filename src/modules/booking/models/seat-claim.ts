import { model } from "@medusajs/framework/utils"

/**
 * Seats taken out of one counter for one holder: a cart line until it is paid, a rebooking while it runs, or a booking.
 * A claim with `expires_at` is a hold; a booking's claim never expires.
 */
export const SeatClaim = model
  .define("booking_seat_claim", {
    id: model.id({ prefix: "bclm" }).primaryKey(),
    counter_id: model.text(),
    quantity: model.number(),
    holder: model.enum(["cart", "rebooking", "booking"]),
    /** The id of the cart, rebooking or booking. */
    holder_id: model.text(),
    /** What the holder holds these seats for: the cart line, or the ticket type. Unique within holder and counter. */
    line_id: model.text(),
    expires_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["counter_id", "holder_id", "line_id"], unique: true },
    { on: ["holder_id"] },
    { on: ["expires_at"], where: "expires_at IS NOT NULL" },
  ])
  .checks([{ name: "booking_seat_claim_quantity", expression: (c) => `${c.quantity} > 0` }])
