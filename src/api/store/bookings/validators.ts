import { z } from "@medusajs/framework/zod"
import { MAX_PIECES } from "../../../domain/add-on/add-on"
import { emailSchema, personSchema } from "../../../domain/person/person"
import { answersSchema } from "../../../domain/question/answer-value"
import { LANGUAGES } from "../../../domain/refusal/sentences"
import { pageSchema } from "../../validation/page"

const email = z.string().trim().min(1).max(254)

/** Body of `POST /store/bookings/access`. Its shape is checked; whether it proves anything is the door's business. */
export const accessRequestSchema = z.union([
  z.object({ token: z.string().min(1).max(200), email }).strict(),
  z.object({ number: z.string().trim().min(1).max(40), email }).strict(),
])
export type AccessRequest = z.infer<typeof accessRequestSchema>

/** Body of an edit, by customers and by staff: anything else in it is refused. */
export const editBookingSchema = z
  .object({
    version: z.number().int().min(1),
    locale: z.enum(LANGUAGES).optional(),
    booker: personSchema.strict().optional(),
    answers: answersSchema.optional(),
    participants: z
      .array(personSchema.extend({ id: z.string().max(100), answers: answersSchema.optional() }).strict())
      .max(200)
      .optional(),
    /** How many of each somebody is to have in all. */
    add_ons: z
      .array(
        z
          .object({
            add_on_id: z.string().max(100),
            participant_id: z.string().max(100).nullish(),
            quantity: z.number().int().min(0).max(MAX_PIECES),
          })
          .strict()
      )
      .max(500)
      .optional(),
  })
  .strict()
export type EditBooking = z.infer<typeof editBookingSchema>

/** Body of `POST /store/bookings/current/address`. */
export const newAddressSchema = z.object({ version: z.number().int().min(1), email: emailSchema }).strict()
export type NewAddress = z.infer<typeof newAddressSchema>

/** Body of `POST /store/bookings/current/address/confirm`: digits, with spaces where people read them so. */
export const addressCodeSchema = z.object({ code: z.string().trim().min(1).max(20) }).strict()
export type AddressCode = z.infer<typeof addressCodeSchema>

/** Body of `POST /store/bookings/link`. */
export const linkRequestSchema = z.object({ email: emailSchema }).strict()
export type LinkRequest = z.infer<typeof linkRequestSchema>

/** Query of `GET /store/bookings/current/history`. */
export const ownHistorySchema = pageSchema.extend({ limit: z.coerce.number().int().min(1).max(50).default(20) })
export type OwnHistory = z.infer<typeof ownHistorySchema>

/** What a provider is sent with a new session: small, as its form makes it. */
const MAX_DATA = 10_000

/** Body of `POST /store/bookings/current/payment/sessions`. */
export const newPaymentSessionSchema = z
  .object({
    provider_id: z.string().min(1).max(200),
    /** Minor units that the customer was shown. */
    amount: z.number().int().min(1).optional(),
    data: z
      .record(z.string().max(100), z.unknown())
      .refine((data) => JSON.stringify(data).length <= MAX_DATA)
      .optional(),
  })
  .strict()
export type NewPaymentSession = z.infer<typeof newPaymentSessionSchema>

/** Body of `POST /store/bookings/current/payment/complete`. */
export const completePaymentSchema = z.object({ session_id: z.string().min(1).max(100) }).strict()
export type CompletePayment = z.infer<typeof completePaymentSchema>

/** SEPA's limit for a name. */
const MAX_HOLDER = 70

/** Body of `POST /store/bookings/current/bank-details`. */
export const giveBankDetailsSchema = z
  .object({
    holder: z
      .string()
      .trim()
      .min(1)
      .max(MAX_HOLDER)
      .regex(/^\P{Cc}*$/u),
    /** As people write it. */
    iban: z.string().trim().min(1).max(60),
  })
  .strict()
export type GiveBankDetails = z.infer<typeof giveBankDetailsSchema>
