import { model } from "@medusajs/framework/utils"

/** What the shop has decided for all its events: one row, `shop`. Its values are those of `ownSettingsSchema`. */
export const Setting = model.define("booking_settings", {
  id: model.id({ prefix: "bset" }).primaryKey(),
  own: model.json(),
})
