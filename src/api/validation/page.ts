import { z } from "@medusajs/framework/zod"

/** Paging of every list: at most 100 rows. */
export const pageSchema = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type Page = z.infer<typeof pageSchema>

/** Paging of a booking's history. */
export const historySchema = pageSchema.extend({ all: z.enum(["true", "false"]).default("false") })
export type HistoryQuery = z.infer<typeof historySchema>
