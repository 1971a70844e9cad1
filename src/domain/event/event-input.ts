import { z } from "@medusajs/framework/zod"
import { termDaysSchema } from "../paying/payment-term"
import { emailSchema } from "../person/person"
import { policySchema } from "../policy/policy"
import { NOTIFY_MODES } from "../settings/notify"
import { reminderSchema } from "../settings/reminder"
import { EVENT_STATUSES } from "./bookable"
import { contactsSchema } from "./contact"

/** Limits of one event. */
export const MAX_DATES = 100
export const MAX_TICKET_TYPES = 50
const MAX_CAPACITY = 1_000_000

const instant = z.iso.datetime({ offset: true })
const capacity = z.number().int().min(0).max(MAX_CAPACITY).nullable()
const title = z.string().trim().min(1).max(200)

/** Self-service has a field of its own; a policy with keys that nobody knows is refused. */
const ownPolicy = policySchema.omit({ self_service: true }).strict()

const timezone = z.string().refine(isTimeZone, { message: "This is not an IANA time zone, like Europe/Berlin" })

export const priceSchema = z.object({
  currency_code: z.string().trim().toLowerCase().length(3),
  /** Minor units: 7000 is 70.00 EUR. */
  amount: z.number().int().min(0).max(2_000_000_000),
})

/** A ticket type that is made (a variant with prices) or attached (a variant that exists). */
export const newTicketTypeSchema = z.union([
  z.object({ variant_id: z.string().min(1).max(100), title: title.optional(), quota: capacity.optional() }).strict(),
  z.object({ title, quota: capacity.optional(), prices: z.array(priceSchema).min(1).max(50) }).strict(),
])
export type NewTicketType = z.infer<typeof newTicketTypeSchema>

const fields = z.object({
  title,
  description: z.string().trim().max(20_000).nullish(),
  venue: z.string().trim().max(500).nullish(),
  timezone,
  status: z.enum(EVENT_STATUSES),
  sales: z.enum(["online", "desk"]),
  /** Bookings wait for the organiser's yes. */
  approval: z.boolean(),
  registration_opens_at: instant.nullish(),
  registration_closes_at: instant.nullish(),
  dates: z
    .array(z.object({ starts_at: instant, ends_at: instant }))
    .min(1)
    .max(MAX_DATES),
  /** Null: unlimited. */
  capacity,
  contacts: contactsSchema,
  terms: z.string().trim().max(20_000).nullish(),
  self_service: z.boolean().nullish(),
  notify_email: emailSchema.nullish(),
  notify_mode: z.enum(NOTIFY_MODES).nullish(),
  reminder: reminderSchema.nullish(),
  payment_term_days: termDaysSchema.nullish(),
  payment_reminders: z.boolean(),
  policy: ownPolicy,
})

/** Body of `POST /admin/events`. */
export const createEventSchema = fields
  .partial({
    status: true,
    sales: true,
    approval: true,
    payment_reminders: true,
    capacity: true,
    contacts: true,
    policy: true,
  })
  .extend({
    status: z.enum(["draft", "published"]).default("draft"),
    ticket_types: z.array(newTicketTypeSchema).min(1).max(MAX_TICKET_TYPES),
    sales_channel_ids: z.array(z.string().max(100)).max(50).optional(),
  })
  .strict()
export type CreateEvent = z.infer<typeof createEventSchema>

/** Body of `POST /admin/events/:id`. */
export const updateEventSchema = fields.partial().strict()
export type UpdateEvent = z.infer<typeof updateEventSchema>

/** Body of `POST /admin/events/:id/ticket-types/:ticket_type_id`. */
export const updateTicketTypeSchema = z
  .object({
    title,
    quota: capacity,
    rank: z.number().int().min(0).max(10_000),
    self_service: z.boolean().nullable(),
    policy: ownPolicy,
    prices: z.array(priceSchema).min(1).max(50),
  })
  .partial()
  .strict()
export type UpdateTicketType = z.infer<typeof updateTicketTypeSchema>

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}
