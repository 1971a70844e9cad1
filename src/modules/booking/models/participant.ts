import { model } from "@medusajs/framework/utils"
import { Booking } from "./booking"

/** One person on one ticket of a booking. */
export const Participant = model
  .define("booking_participant", {
    id: model.id({ prefix: "bpar" }).primaryKey(),
    ticket_type_id: model.text(),
    /** The order line that paid for the ticket. */
    line_item_id: model.text(),
    /** 1, 2, 3 … within the booking, in the order of the cart. */
    position: model.number(),
    first_name: model.text().searchable().nullable(),
    last_name: model.text().searchable().nullable(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    address: model.json().nullable(),
    /** What the QR code says. A rename makes a new one, and the old one stops working (SPEC U20). */
    ticket_code: model.text(),
    status: model.enum(["registered", "cancelled", "attended", "no_show"]).default("registered"),
    booking: model.belongsTo(() => Booking, { mappedBy: "participants" }),
  })
  .indexes([{ on: ["ticket_code"], unique: true }, { on: ["ticket_type_id"] }])
