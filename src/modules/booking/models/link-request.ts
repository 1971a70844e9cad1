import { model } from "@medusajs/framework/utils"

/** When the links of an address were last asked for (C-04): those of an earlier request open nothing any more. */
export const LinkRequest = model
  .define("booking_link_request", {
    id: model.id({ prefix: "blnk" }).primaryKey(),
    /** See `addressDigest`: no address stands here. */
    address_digest: model.text(),
    requested_at: model.dateTime(),
  })
  .indexes([{ on: ["address_digest"], unique: true }])
