import { z } from "@medusajs/framework/zod"
import { pageSchema } from "../../validation/page"

/** Query of `GET /admin/bank-payouts`: few at a time, for every one of them is written into a history. */
export const bankPayoutsSchema = pageSchema.extend({ limit: z.coerce.number().int().min(1).max(50).default(20) })
export type BankPayouts = z.infer<typeof bankPayoutsSchema>
