import { z } from "@medusajs/framework/zod"
import { MAX_BATCH } from "../../../workflows/erasure/due-anonymisations"

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)

/** Body of `POST /admin/bookings/:id/anonymise`. */
export const anonymiseBookingSchema = z.object({ fingerprint, reason: z.string().trim().min(1).max(1000) }).strict()
export type AnonymiseBooking = z.infer<typeof anonymiseBookingSchema>

/** Query of `GET /admin/booking-anonymisations`. */
export const dueSchema = z.object({
  after: z.string().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(MAX_BATCH).default(20),
})
export type Due = z.infer<typeof dueSchema>

/** Body of `POST /admin/booking-anonymisations`: what the preview showed. */
export const anonymiseBatchSchema = z
  .object({
    bookings: z
      .array(z.object({ booking_id: z.string().max(100), fingerprint }))
      .min(1)
      .max(MAX_BATCH),
    reason: z.string().trim().min(1).max(1000),
  })
  .strict()
export type AnonymiseBatch = z.infer<typeof anonymiseBatchSchema>
