import { z } from "@medusajs/framework/zod"
import { pageSchema } from "../../validation/page"

/** Query of `GET /store/events/:id`: with a region, tickets are answered with their price there. */
export const marketSchema = z.object({
  region_id: z.string().max(100).optional(),
  country_code: z.string().toLowerCase().length(2).optional(),
})
export type StoreMarket = z.infer<typeof marketSchema>

/** Query of `GET /store/events`. */
export const listStoreEventsSchema = pageSchema
  .extend({ period: z.enum(["upcoming", "past"]).default("upcoming") })
  .extend(marketSchema.shape)
export type ListStoreEvents = z.infer<typeof listStoreEventsSchema>
