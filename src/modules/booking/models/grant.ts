import { model } from "@medusajs/framework/utils"

/**
 * What staff opened for one booking until a moment (SPEC M14): named fields, or every deadline. It lapses by itself, and is
 * never deleted: what was granted, by whom and why stays with the booking.
 */
export const Grant = model
  .define("booking_grant", {
    id: model.id({ prefix: "bgrt" }).primaryKey(),
    booking_id: model.text(),
    /** `FieldKey[]`; null: every deadline is extended, and what is locked stays locked. */
    fields: model.json().nullable(),
    until: model.dateTime(),
    reason: model.text(),
    /** The member of staff. */
    granted_by: model.text(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["booking_id"] }])
