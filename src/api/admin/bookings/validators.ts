import { z } from "@medusajs/framework/zod"
import { COUNT_LIMIT } from "../../../modules/booking/listing/limits"
import { editBookingSchema } from "../../store/bookings/validators"
import { pageSchema } from "../../validation/page"

const reason = z.string().trim().max(1000).nullish()

/** Query of `GET /admin/bookings`. An offset reaches as far as is counted; `after` goes on without end. */
export const listBookingsSchema = pageSchema.extend({
  offset: z.coerce.number().int().min(0).max(COUNT_LIMIT).default(0),
  after: z.string().max(100).optional(),
  q: z.string().trim().max(200).optional(),
  event_id: z.string().max(100).optional(),
  order_id: z.string().max(100).optional(),
  status: z.enum(["awaiting_opt_in", "awaiting_approval", "awaiting_payment", "confirmed", "cancelled"]).optional(),
  incomplete: z.stringbool().optional(),
})
export type ListBookings = z.infer<typeof listBookingsSchema>

/** Body of `POST /admin/bookings/:id`. */
export const staffEditSchema = editBookingSchema.extend({ reason })
export type StaffEdit = z.infer<typeof staffEditSchema>

/** Body of an action that only takes a reason. */
export const reasonSchema = z.object({ reason }).strict()
export type Reason = z.infer<typeof reasonSchema>
