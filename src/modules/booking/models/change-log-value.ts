import { model } from "@medusajs/framework/utils"

/**
 * The values of one changed field, beside the log so that a person can be erased without breaking the chain: the entry
 * holds digests made with this salt. `before` and `after` are wrapped (`{ value }`) to keep a null apart from
 * an erased value.
 */
export const ChangeLogValue = model
  .define("booking_change_log_value", {
    id: model.id({ prefix: "bchv" }).primaryKey(),
    entry_id: model.text(),
    subject: model.text(),
    field: model.text(),
    salt: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["entry_id"] }])
