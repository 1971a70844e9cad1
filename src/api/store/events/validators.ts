import { z } from "@medusajs/framework/zod"
import { pageSchema } from "../../validation/page"

/** Query of `GET /store/events`. */
export const listStoreEventsSchema = pageSchema.extend({ period: z.enum(["upcoming", "past"]).default("upcoming") })
export type ListStoreEvents = z.infer<typeof listStoreEventsSchema>
