import { z } from "@medusajs/framework/zod"

/** Body of `POST /admin/events/:id/cancellation`: why, for the log, and what the bookers are told. */
export const cancelEventSchema = z
  .object({ reason: z.string().trim().min(1).max(500), message: z.string().trim().min(1).max(2_000).optional() })
  .strict()
export type CancelEvent = z.infer<typeof cancelEventSchema>
