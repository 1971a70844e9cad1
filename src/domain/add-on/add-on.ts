import { z } from "@medusajs/framework/zod"
import { newTicketTypeSchema, priceSchema } from "../event/event-input"

/** Limits: add-ons of one event, and pieces of one that one booking or participant takes. */
export const MAX_ADD_ONS = 50
export const MAX_PIECES = 100

export const ADD_ON_LEVELS = ["booking", "participant"] as const
export const ADD_ON_STATUSES = ["active", "inactive"] as const

const instant = z.iso.datetime({ offset: true })
const pieces = z.number().int().min(0).max(MAX_PIECES)

const fields = z.object({
  title: z.string().trim().min(1).max(200),
  /** Taken by the booking as a whole, or by each participant for themselves. */
  level: z.enum(ADD_ON_LEVELS),
  /** Only with tickets of these types; null: whatever the ticket type. */
  ticket_type_ids: z.array(z.string().max(100)).min(1).max(50).nullable(),
  /** Per booking or participant. Above 0 it is taken with every booking. */
  min: pieces,
  max: pieces.min(1),
  /** How many there are in all; null: no limit. */
  quota: z.number().int().min(0).max(1_000_000).nullable(),
  status: z.enum(ADD_ON_STATUSES),
  /** When it can be taken; null: at any time. ISO 8601 */
  available_from: instant.nullable(),
  available_until: instant.nullable(),
  rank: z.number().int().min(0).max(10_000),
})

/** What makes an add-on of a variant that is made or attached as a ticket type's is. */
const rules = fields.omit({ title: true, quota: true }).partial().required({ level: true }).shape
const [attached, made] = newTicketTypeSchema.options

/** Body of `POST /admin/events/:id/add-ons`; what fits together is checked by `checkAddOn`. */
export const createAddOnSchema = z.union([attached.extend(rules).strict(), made.extend(rules).strict()])
export type CreateAddOn = z.infer<typeof createAddOnSchema>

/** Body of `POST /admin/events/:id/add-ons/:add_on_id`: the level stays, since what was taken rests on it. */
export const updateAddOnSchema = fields
  .omit({ level: true })
  .extend({ prices: z.array(priceSchema).min(1).max(50) })
  .partial()
  .strict()
export type UpdateAddOn = z.infer<typeof updateAddOnSchema>

/** An extra product of an event (SPEC, words), as rules look at it. */
export type AddOn = {
  id: string
  title: string
  variant_id: string
} & Omit<z.infer<typeof fields>, "title" | "quota" | "rank">

/** What a booking (`participant_id` null) or one of its participants has of an add-on. */
export type TakenAddOn = {
  add_on_id: string
  participant_id: string | null
  quantity: number
  /** The order line that paid for it; null: it was free. */
  line_item_id: string | null
}

/** Whether an add-on goes with tickets of a type. */
export function fitsTicketType({ ticket_type_ids }: Pick<AddOn, "ticket_type_ids">, ticketTypeId: string): boolean {
  return ticket_type_ids?.includes(ticketTypeId) ?? true
}
