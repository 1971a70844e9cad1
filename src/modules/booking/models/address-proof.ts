import { model } from "@medusajs/framework/utils"

/**
 * A new e-mail address that a customer has asked for, until a code from its mailbox comes back (SPEC P12). One for the
 * booker and one for each participant: asking again replaces it. The code stands nowhere; see `addressCode`.
 */
export const AddressProof = model
  .define("booking_address_proof", {
    id: model.id({ prefix: "bapr" }).primaryKey(),
    booking_id: model.text(),
    /** Null: the booker's address. */
    participant_id: model.text().nullable(),
    /** The new address. */
    email: model.text(),
    /** Wrong codes so far. */
    attempts: model.number().default(0),
    expires_at: model.dateTime(),
  })
  .indexes([
    { on: ["booking_id"], unique: true, where: "participant_id IS NULL AND deleted_at IS NULL" },
    { on: ["participant_id"], unique: true, where: "participant_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["expires_at"] },
  ])
