import { model } from "@medusajs/framework/utils"

/** A request that carried an Idempotency-Key, and what was answered: the same key gives the first result. */
export const IdempotentRequest = model
  .define("booking_idempotent_request", {
    id: model.id({ prefix: "bidm" }).primaryKey(),
    /** What the key is for (`rebook:bkg_…`), so that two uses of one key do not meet. */
    scope: model.text(),
    key: model.text(),
    /** SHA-256 of the request: the same key with another request is a mistake. */
    fingerprint: model.text(),
    /** Null while the first request runs. */
    response: model.json().nullable(),
  })
  .indexes([{ on: ["scope", "key"], unique: true }])
