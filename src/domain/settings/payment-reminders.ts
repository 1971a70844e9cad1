import { z } from "@medusajs/framework/zod"

const hour = z.number().int().min(0).max(23)

/** When those who have not paid are reminded (SPEC V12, V13); days are those of the calendar, by the shop's clocks. */
export const paymentRemindersSchema = z
  .object({
    on: z.boolean(),
    /** The first one, counted from the last day of the payment term: above 0 after it, below 0 before it. */
    first_after_days: z.number().int().min(-90).max(90),
    every_days: z.number().int().min(1).max(90),
    /** How many altogether; null: until it is paid. */
    maximum: z.number().int().min(1).max(100).nullable(),
    /** None leaves from the hour `from` until the hour `to`; null: at any time. */
    quiet_hours: z
      .object({ from: hour, to: hour })
      .strict()
      .refine(({ from, to }) => from !== to)
      .nullable(),
    /** Payment providers whose orders are never reminded: they remind by themselves. */
    silent_providers: z.array(z.string().min(1).max(100)).max(20),
  })
  .strict()
export type PaymentReminders = z.infer<typeof paymentRemindersSchema>

/** Once a day until paid, from the day after the payment term, at hours in which nobody sleeps. */
export const DEFAULT_PAYMENT_REMINDERS: PaymentReminders = {
  on: true,
  first_after_days: 1,
  every_days: 1,
  maximum: null,
  quiet_hours: { from: 20, to: 8 },
  silent_providers: [],
}
