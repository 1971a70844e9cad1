import { z } from "@medusajs/framework/zod"
import { fieldKeySchema, MAX_FIELDS } from "../../../domain/policy/field"
import { CHANGE_ACTORS } from "../../../modules/booking/listing/change-filter"
import { COUNT_LIMIT } from "../../../modules/booking/listing/limits"
import { editBookingSchema } from "../../store/bookings/validators"
import { pageSchema } from "../../validation/page"

const reason = z.string().trim().max(1000).nullish()

/** What a list or an export of bookings can be narrowed by; `paid` and `incomplete` are said in their own ways. */
export const bookingFilters = {
  q: z.string().trim().max(200).optional(),
  event_id: z.string().max(100).optional(),
  order_id: z.string().max(100).optional(),
  status: z.enum(["awaiting_opt_in", "awaiting_approval", "awaiting_payment", "confirmed", "cancelled"]).optional(),
  period: z.enum(["upcoming", "past"]).optional(),
  changed_since: z.iso.datetime({ offset: true }).optional(),
  changed_until: z.iso.datetime({ offset: true }).optional(),
  changed_by: z.enum(CHANGE_ACTORS).optional(),
  changed_field: z.string().max(100).optional(),
}

/** Query of `GET /admin/bookings`. An offset reaches as far as is counted; `after` goes on without end. */
export const listBookingsSchema = pageSchema.extend({
  offset: z.coerce.number().int().min(0).max(COUNT_LIMIT).default(0),
  after: z.string().max(100).optional(),
  ...bookingFilters,
  incomplete: z.stringbool().optional(),
  paid: z.stringbool().optional(),
})
export type ListBookings = z.infer<typeof listBookingsSchema>

/** Body of `POST /admin/bookings/:id`. */
export const staffEditSchema = editBookingSchema.extend({ reason })
export type StaffEdit = z.infer<typeof staffEditSchema>

/** Body of an action that only takes a reason. */
export const reasonSchema = z.object({ reason }).strict()
export type Reason = z.infer<typeof reasonSchema>

/** Body of an action that nobody takes without saying why. */
export const givenReasonSchema = z.object({ reason: z.string().trim().min(1).max(1000) }).strict()
export type GivenReason = z.infer<typeof givenReasonSchema>

/** Body of `POST /admin/bookings/:id/grants`; `fields` null extends every deadline. */
export const newGrantSchema = z
  .object({
    fields: z.array(fieldKeySchema).min(1).max(MAX_FIELDS).nullable(),
    until: z.iso.datetime({ offset: true }).transform((until) => new Date(until).toISOString()),
    reason: z.string().trim().min(1).max(1000),
    mail: z.boolean().default(false),
  })
  .strict()
export type NewGrantRequest = z.infer<typeof newGrantSchema>

const dunningScope = z.enum(["booking", "customer"])

/** Body of `POST /admin/bookings/:id/dunning-block`, and of taking it back. */
export const dunningBlockSchema = z.object({ scope: dunningScope, reason: z.string().trim().min(1).max(1000) }).strict()
export type DunningBlockBody = z.infer<typeof dunningBlockSchema>
export const dunningLiftSchema = z.object({ scope: dunningScope, reason }).strict()
export type DunningLiftBody = z.infer<typeof dunningLiftSchema>

/** Body of `POST /admin/bookings/:id/goodwill`: minor units, and why. */
export const goodwillSchema = z
  .object({ amount: z.number().int().min(1).max(1_000_000_000), reason: z.string().trim().min(1).max(1000) })
  .strict()
export type GoodwillBody = z.infer<typeof goodwillSchema>
