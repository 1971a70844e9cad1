import { z } from "@medusajs/framework/zod"
import { HAND_CHANNELS, REFUND_CHANNELS } from "../../../domain/refund/channel"
import { REFUND_STATUSES } from "../../../domain/refund/refund-case"
import { pageSchema } from "../../validation/page"
import { reasonSchema } from "../bookings/validators"

/** Query of `GET /admin/refund-cases`. */
export const listRefundCasesSchema = pageSchema.extend({
  /** A booking number, typed or scanned from a slip. */
  q: z.string().trim().min(1).max(200).optional(),
  booking_id: z.string().max(100).optional(),
  order_id: z.string().max(100).optional(),
  status: z.enum(REFUND_STATUSES).optional(),
  channel: z.enum(REFUND_CHANNELS).optional(),
})
export type ListRefundCases = z.infer<typeof listRefundCasesSchema>

/** A number as it stands on a receipt or a statement. */
const reference = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u)

/** Body of `approve`: how it is to be paid, else as the settings say. */
export const approveSchema = reasonSchema.extend({ channel: z.enum(REFUND_CHANNELS).optional() })
export type Approve = z.infer<typeof approveSchema>

/** Body of `channel`. */
export const channelSchema = z.strictObject({ channel: z.enum(REFUND_CHANNELS) })
export type ChangeChannel = z.infer<typeof channelSchema>

/** Body of `pay`: what is paid is what the case says; by hand, what staff say of the payment. */
export const paySchema = z.discriminatedUnion("channel", [
  z.strictObject({ channel: z.literal("provider").optional() }),
  z.strictObject({ channel: z.enum(HAND_CHANNELS), reference, paid_at: z.iso.datetime({ offset: true }) }),
])
export type Pay = z.infer<typeof paySchema>

/** Body of `clear`: what staff found at the provider, and how they know. */
export const clearRefundSchema = z.strictObject({
  went_through: z.boolean(),
  reason: z.string().trim().min(1).max(1000),
})
export type ClearRefund = z.infer<typeof clearRefundSchema>
