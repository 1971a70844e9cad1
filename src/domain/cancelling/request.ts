import { z } from "@medusajs/framework/zod"

/** 10,000,000.00 in a currency with two decimals. */
const MAX_FEE = 1_000_000_000
const MAX_REASON = 500

/** What staff ask instead of the ladder's fee: nothing, or an amount in minor units. */
const typedFeeSchema = z.union([z.literal("none"), z.object({ amount: z.number().int().min(0).max(MAX_FEE) }).strict()])
export type TypedFee = z.infer<typeof typedFeeSchema>

const commit = {
  /** What was shown: the version of the booking, and the plan. */
  version: z.number().int().min(1),
  plan_hash: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.string().trim().min(1).max(MAX_REASON).optional(),
  /** One of the reasons that were offered. */
  reason_key: z.string().trim().min(1).max(200).optional(),
  notice_acknowledged: z.boolean().optional(),
}

/** Body of `POST /store/bookings/current/cancellation-preview`. */
export const customerCancellationPreviewSchema = z.object({}).strict()
/** Body of `POST /admin/bookings/:id/cancellation-preview`. */
export const staffCancellationPreviewSchema = z.object({ fee: typedFeeSchema.optional() }).strict()
export type StaffCancellationPreview = z.infer<typeof staffCancellationPreviewSchema>

/** Body of `POST /store/bookings/current/cancellations`. */
export const customerCancellationSchema = customerCancellationPreviewSchema.extend(commit).strict()
export type CustomerCancellation = z.infer<typeof customerCancellationSchema>
/** Body of `POST /admin/bookings/:id/cancellations`. */
export const staffCancellationSchema = staffCancellationPreviewSchema.extend(commit).strict()
export type StaffCancellation = z.infer<typeof staffCancellationSchema>
