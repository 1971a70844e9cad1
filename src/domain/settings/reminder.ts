import { z } from "@medusajs/framework/zod"

/**
 * When those who can still change something are reminded (SPEC M10, M11): so long before the editing deadline. Hours are
 * elapsed time, days are calendar days in the event's zone.
 */
export const reminderSchema = z
  .object({
    on: z.boolean(),
    before: z.discriminatedUnion("unit", [
      z
        .object({
          unit: z.literal("hours"),
          count: z
            .number()
            .int()
            .min(1)
            .max(24 * 366),
        })
        .strict(),
      z.object({ unit: z.literal("days"), count: z.number().int().min(1).max(366) }).strict(),
    ]),
  })
  .strict()
export type Reminder = z.infer<typeof reminderSchema>

/** Off until somebody wants it: switching self-service on mails nobody (P5). */
export const DEFAULT_REMINDER: Reminder = { on: false, before: { unit: "days", count: 3 } }
