import { z } from "@medusajs/framework/zod"
import { REFUND_STATUSES } from "../../../domain/refund/refund-case"
import { pageSchema } from "../../validation/page"

/** Query of `GET /admin/refund-cases`. */
export const listRefundCasesSchema = pageSchema.extend({
  booking_id: z.string().max(100).optional(),
  order_id: z.string().max(100).optional(),
  status: z.enum(REFUND_STATUSES).optional(),
})
export type ListRefundCases = z.infer<typeof listRefundCasesSchema>

/** Body of a payout: nothing; what is paid is what the case says. */
export const paySchema = z.strictObject({})

/** Body of `clear`: what staff found at the provider, and how they know. */
export const clearRefundSchema = z.strictObject({
  went_through: z.boolean(),
  reason: z.string().trim().min(1).max(1000),
})
export type ClearRefund = z.infer<typeof clearRefundSchema>
