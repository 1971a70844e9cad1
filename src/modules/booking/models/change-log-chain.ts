import { model } from "@medusajs/framework/utils"

/** The head of one subject's chain: how many entries it has, and a seal over its end. Its row lock orders concurrent writers. */
export const ChangeLogChain = model.define("booking_change_log_chain", {
  /** The id of the booking or event. */
  id: model.text().primaryKey(),
  count: model.number(),
  hash: model.text(),
})
