import { z } from "@medusajs/framework/zod"
import { type OwnSettings, ownSettingsSchema, settingsFields } from "./settings"

type Fields = typeof settingsFields
type Clearable = { [K in keyof Fields]: z.ZodOptional<z.ZodNullable<Fields[K]>> }

/** Body of `POST /admin/booking-settings`: what is left out stays; null takes back what the shop has set. */
export const changeSettingsSchema = z
  .object(
    Object.fromEntries(
      Object.entries(settingsFields).map(([key, schema]) => [key, z.optional(z.nullable(schema))])
    ) as Clearable
  )
  .strict()
export type ChangeSettings = z.infer<typeof changeSettingsSchema>

/** What the shop has set after a change; each value is replaced as a whole. */
export function changeSettings(own: OwnSettings, change: ChangeSettings): OwnSettings {
  const changed = Object.entries({ ...own, ...change }).filter(([, value]) => value !== null && value !== undefined)
  return ownSettingsSchema.parse(Object.fromEntries(changed))
}
