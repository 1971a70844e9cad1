import { model } from "@medusajs/framework/utils"

/**
 * Staff have said why nobody is reminded to pay (SPEC V14): of one booking, or of any booking of a customer. Lifted, it is
 * gone; the history of the booking that it was set at tells of both.
 */
export const DunningBlock = model
  .define("booking_dunning_block", {
    id: model.id({ prefix: "bdun" }).primaryKey(),
    scope: model.enum(["booking", "customer"]),
    /** The booking's id, or the digest of the customer's address. */
    subject: model.text(),
    /** The customer in Medusa, of a block of all theirs: known by it under any address. Null: the order had none. */
    customer_id: model.text().nullable(),
    /** The booking that it was set at. */
    booking_id: model.text(),
    reason: model.text(),
    /** The member of staff. */
    blocked_by: model.text().nullable(),
  })
  .indexes([{ on: ["scope", "subject"], unique: true }, { on: ["booking_id"] }, { on: ["customer_id"] }])
