import { z } from "@medusajs/framework/zod"

/** No booking holds more kinds of tickets than this. */
const MAX_TICKET_TYPES = 50
const id = z.string().min(1).max(100)

/** Where everybody of a booking moves: the event, and what each ticket type of the booking becomes there. */
export const targetSchema = z.strictObject({
  event_id: id,
  ticket_types: z
    .array(z.strictObject({ from: id, to: id }))
    .min(1)
    .max(MAX_TICKET_TYPES),
})
export type Target = z.infer<typeof targetSchema>
