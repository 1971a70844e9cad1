import { z } from "@medusajs/framework/zod"

/** No booking holds more kinds of tickets than this. */
const MAX_TICKET_TYPES = 50
const id = z.string().min(1).max(100)

/** Where a rebooking leads: the event, and what each ticket type of the booking becomes there. Every participant moves. */
export const targetSchema = z.strictObject({
  event_id: id,
  ticket_types: z
    .array(z.strictObject({ from: id, to: id }))
    .min(1)
    .max(MAX_TICKET_TYPES),
})
export type Target = z.infer<typeof targetSchema>

export const rebookingPreviewSchema = z.strictObject({ target: targetSchema })
export type RebookingPreview = z.infer<typeof rebookingPreviewSchema>

/** A commit names the plan that was shown (`plan_hash`): any other amount is refused. */
export const customerRebookingSchema = z.strictObject({
  version: z.number().int().min(1),
  plan_hash: z.string().length(64),
  target: targetSchema,
})
export type CustomerRebooking = z.infer<typeof customerRebookingSchema>

export const staffRebookingSchema = customerRebookingSchema.extend({
  reason: z.string().trim().max(1000).nullish(),
})
export type StaffRebooking = z.infer<typeof staffRebookingSchema>
