import { type OwnSettings, ownSettingsSchema, settingsFields } from "./settings"

/**
 * What the shop has set, as it was stored. A value that does not fit any more, after an update of the plugin, is left to
 * the options and our defaults: one such value must not close the shop.
 */
export function readSettings(stored: Record<string, unknown>): OwnSettings {
  const fitting = Object.entries(settingsFields).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(stored[key])
    return parsed.success ? [[key, parsed.data] as const] : []
  })
  return ownSettingsSchema.parse(Object.fromEntries(fitting))
}
