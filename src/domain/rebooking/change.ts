import { z } from "@medusajs/framework/zod"
import { MAX_ADD_ONS, MAX_PIECES } from "../add-on/add-on"
import { personSchema } from "../person/person"
import { strategySchema } from "../policy/settlements"
import { answersSchema } from "../question/answer-value"
import { targetSchema } from "./target"

/** Tickets of one booking, and those that one change adds. */
const MAX_TICKETS = 200
const MAX_NEW_TICKETS = 20
/** Promotion codes that one change redeems besides those of the order. */
const MAX_CODES = 5

const id = z.string().min(1).max(100)

const wanted = { add_on_id: id, quantity: z.number().int().min(0).max(MAX_PIECES) }

const newTicketSchema = personSchema
  .pick({ first_name: true, last_name: true, email: true })
  .extend({
    event_id: id,
    ticket_type_id: id,
    answers: answersSchema.optional(),
    /** How many of each come with it in all; what every ticket comes with comes along unless it is named. */
    add_ons: z.array(z.strictObject(wanted)).min(1).max(MAX_ADD_ONS).optional(),
  })
  .strict()

/** What a customer may ask of a rebooking; what is not named stays as it is. */
const customerChange = {
  /** Everybody moves, by ticket type. */
  target: targetSchema.optional(),
  /** These move, all others stay. */
  moves: z
    .array(z.strictObject({ participant_id: id, event_id: id, ticket_type_id: id }))
    .min(1)
    .max(MAX_TICKETS)
    .optional(),
  /** Whose tickets are given back. */
  cancel: z.array(id).min(1).max(MAX_TICKETS).optional(),
  /** More tickets (SPEC V27). */
  add: z.array(newTicketSchema).min(1).max(MAX_NEW_TICKETS).optional(),
  /** How many of each somebody is to have in all; the add-ons that are not named go along. */
  add_ons: z
    .array(z.strictObject({ participant_id: id.nullable(), ...wanted }))
    .min(1)
    .max(500)
    .optional(),
  /** Redeemed besides those of the order (U3). */
  promotion_codes: z.array(z.string().trim().min(1).max(100)).min(1).max(MAX_CODES).optional(),
  strategy: strategySchema.optional(),
}

/** What staff may set besides: another fee than the policy's (minor units, tax included), another price basis. */
const staffChange = {
  ...customerChange,
  fee: z.union([z.literal("none"), z.strictObject({ amount: z.number().int().min(0).max(1_000_000_000) })]).optional(),
  price_basis: z.enum(["new", "old", "lower"]).optional(),
}

const asks = ({ target, moves, cancel, add, add_ons, promotion_codes }: z.infer<z.ZodObject<typeof customerChange>>) =>
  [target, moves, cancel, add, add_ons, promotion_codes].some((one) => one !== undefined) && !(target && moves)
const WHAT_CHANGES = { message: "change_missing" }

/** Names the plan that was shown (`plan_hash`): any other amount is refused. */
const shown = { version: z.number().int().min(1), plan_hash: z.string().length(64) }
/** Why, and that the organiser's notice was read: asked of who gives tickets back. */
const said = { reason_key: z.string().trim().min(1).max(200).optional(), notice_acknowledged: z.boolean().optional() }
const reason = z.string().trim().max(1000).nullish()

export const customerPreviewSchema = z.strictObject(customerChange).refine(asks, WHAT_CHANGES)
export type CustomerPreview = z.infer<typeof customerPreviewSchema>

export const staffPreviewSchema = z.strictObject(staffChange).refine(asks, WHAT_CHANGES)
/** Everything that one rebooking can be asked for; customers cannot ask for all of it. */
export type Change = z.infer<typeof staffPreviewSchema>

export const customerRebookingSchema = z
  .strictObject({ ...customerChange, ...shown, ...said, reason })
  .refine(asks, WHAT_CHANGES)
export type CustomerRebooking = z.infer<typeof customerRebookingSchema>

export const staffRebookingSchema = z
  .strictObject({ ...staffChange, ...shown, ...said, reason })
  .refine(asks, WHAT_CHANGES)
export type StaffRebooking = z.infer<typeof staffRebookingSchema>
