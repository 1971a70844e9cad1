import { model } from "@medusajs/framework/utils"

/**
 * A file that somebody sent as an answer. Its content stands in Medusa's file module under `key`, sealed; without `salt`
 * nobody opens it again, so a file whose salt is gone is erased, whatever a storage or its backups still hold.
 */
export const BookingFile = model
  .define("booking_file", {
    id: model.id({ prefix: "bfil" }).primaryKey(),
    /** Whose it is: a cart's until that becomes bookings, then the booking's. */
    booking_id: model.text().nullable(),
    cart_id: model.text().nullable(),
    /** Sent through this participant's own link; null: by the booker, by staff, or for a cart. */
    participant_id: model.text().nullable(),
    question_id: model.text(),
    /** As it was uploaded, cleaned. */
    name: model.text(),
    /** By its own bytes, not by what its sender said. */
    type: model.text(),
    /** In bytes. */
    size: model.number(),
    /** Of the content, hex. */
    sha256: model.text(),
    key: model.text(),
    salt: model.text(),
    /** Its name and salt are gone, its content is to be taken out of the file module. */
    erased_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["booking_id"] },
    { on: ["cart_id"] },
    { on: ["created_at"] },
    { on: ["erased_at"], where: "erased_at IS NOT NULL" },
  ])
  .checks([
    { name: "booking_file_holder", expression: (c) => `${c.booking_id} IS NOT NULL OR ${c.cart_id} IS NOT NULL` },
  ])
