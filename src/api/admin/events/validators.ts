import { z } from "@medusajs/framework/zod"
import { EVENT_STATUSES } from "../../../domain/event/bookable"
import { pageSchema } from "../../validation/page"

/** Query of `GET /admin/events`. */
export const listEventsSchema = pageSchema.extend({
  q: z.string().trim().max(200).optional(),
  status: z.enum(EVENT_STATUSES).optional(),
  product_id: z.string().max(100).optional(),
  period: z.enum(["upcoming", "past"]).optional(),
})
export type ListEvents = z.infer<typeof listEventsSchema>
