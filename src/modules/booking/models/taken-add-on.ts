import { model } from "@medusajs/framework/utils"

/**
 * Pieces of an add-on that a booking or one of its participants has. A cancelled booking keeps the row, as it keeps its
 * participants; its claim is given back. One row for each who, what and order line (Migration20261122135100).
 */
export const TakenAddOn = model
  .define("booking_add_on_taken", {
    id: model.id({ prefix: "badt" }).primaryKey(),
    booking_id: model.text(),
    /** Null: the booking as a whole. */
    participant_id: model.text().nullable(),
    add_on_id: model.text(),
    quantity: model.number(),
    /** The order line that paid for it; null: it was free. */
    line_item_id: model.text().nullable(),
  })
  .indexes([{ on: ["booking_id"] }, { on: ["add_on_id"] }])
  .checks([{ name: "booking_add_on_taken_quantity", expression: (c) => `${c.quantity} > 0` }])
