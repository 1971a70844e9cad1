import { z } from "@medusajs/framework/zod"
import { MAX_PIECES } from "../add-on/add-on"
import { personSchema } from "../person/person"
import { answersSchema } from "../question/answer-value"
import { MAX_PARTICIPANTS_PER_LINE, registrationSchema } from "../registration/registration"

/**
 * How a booking of the desk is paid: `settled_outside` is paid already, elsewhere; `pay_link` and `till` wait for the payment,
 * `till` with a slip. None of it can be chosen by a customer.
 */
export const DESK_PAYMENTS = ["invoice", "settled_outside", "pay_link", "till", "free"] as const
export type DeskPayment = (typeof DESK_PAYMENTS)[number]

export const DESK_ORIGINS = ["on_site", "phone", "online"] as const

const id = z.string().max(100)
const reason = z.string().trim().min(1).max(1000)

const sale = z
  .object({
    event_id: id,
    booker: personSchema.default({}),
    /** The customer it is for; else the one with the booker's address, else a new guest. */
    customer_id: id.nullish(),
    locale: registrationSchema.shape.locale,
    /** The shop's default region where it is left out. */
    region_id: id.nullish(),
    tickets: z
      .array(
        z.object({ ticket_type_id: id, person: personSchema.default({}), answers: answersSchema.default({}) }).strict()
      )
      .min(1)
      .max(MAX_PARTICIPANTS_PER_LINE),
    /** To what the event asks of a booking as a whole. */
    answers: answersSchema.default({}),
    /** `ticket`: for whom, by the place in `tickets`; null: for the booking as a whole. */
    add_ons: z
      .array(
        z
          .object({
            add_on_id: id,
            ticket: z.number().int().min(0).nullable().default(null),
            quantity: z.number().int().min(1).max(MAX_PIECES),
          })
          .strict()
      )
      .max(1000)
      .default([]),
    promotion_codes: z.array(z.string().trim().min(1).max(100)).max(5).default([]),
    origin: z.enum(DESK_ORIGINS).default("on_site"),
    /** The booking that this one is in addition to (SPEC V27). */
    additional_to: id.nullish(),
  })
  .strict()

/** Body of `POST /admin/booking-registration-preview`. */
export const deskPreviewSchema = sale
export type DeskSale = z.infer<typeof sale>

/** Body of `POST /admin/booking-registrations`. */
export const deskRegistrationSchema = sale
  .extend({
    payment: z.enum(DESK_PAYMENTS),
    /** Why it counts as paid. */
    reason: reason.nullish(),
    over_capacity: z.object({ reason }).strict().nullish(),
    /** Minor units, as the preview said: with it, another price than was shown is refused. */
    total: z.number().int().min(0).optional(),
  })
  .strict()
export type DeskRegistration = z.infer<typeof deskRegistrationSchema>

/** What the desk decided about a cart, kept with its registration until its order becomes a booking. */
export type DeskDecision = Pick<DeskRegistration, "origin" | "payment"> & {
  /** Why it counts as paid; null where it does not. */
  settled_reason: string | null
  /** Why there may be more seats than the event has, and how many more were taken. */
  over_capacity: { reason: string; seats: number } | null
  additional_to: string | null
}
