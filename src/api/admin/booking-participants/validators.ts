import { z } from "@medusajs/framework/zod"

/** Query of `GET /admin/booking-participants`. */
export const listParticipantsSchema = z.object({
  event_id: z.string().min(1).max(100),
  q: z.string().trim().max(200).optional(),
  status: z.enum(["registered", "cancelled", "attended", "no_show"]).optional(),
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type ListParticipants = z.infer<typeof listParticipantsSchema>
