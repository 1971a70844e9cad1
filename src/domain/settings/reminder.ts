import { z } from "@medusajs/framework/zod"
import { timeBeforeSchema } from "../time/deadline"

/**
 * When those who can still change something are reminded (SPEC M10, M11): so long before the editing deadline. Hours are
 * elapsed time, days are calendar days in the event's zone.
 */
export const reminderSchema = z.strictObject({ on: z.boolean(), before: timeBeforeSchema(1) })
export type Reminder = z.infer<typeof reminderSchema>

/** Off until somebody wants it: switching self-service on mails nobody (P5). */
export const DEFAULT_REMINDER: Reminder = { on: false, before: { unit: "days", count: 3 } }
