import { model } from "@medusajs/framework/utils"

/** The head of one subject's chain: how many entries it has and the last hash. Its row lock orders concurrent writers. */
export const ChangeLogChain = model.define("booking_change_log_chain", {
  /** The id of the booking or event. */
  id: model.text().primaryKey(),
  count: model.number(),
  hash: model.text(),
})
