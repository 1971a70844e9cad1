import { z } from "@medusajs/framework/zod"
import { cancellationFeeSchema } from "../cancelling/fee-ladder"
import { feeSchema, NO_FEE } from "../fee/fee"
import { deadlineSchema } from "../time/deadline"
import { type FieldKey, type FieldRule, fieldRulesSchema } from "./field"
import { REBOOKING_KINDS, rebookingKindSchema } from "./rebooking-kinds"
import { settlementsSchema } from "./settlements"

const MAX_NOTICE = 2_000

/** Who may change what until when. Every key can be left out: the level above decides then (SPEC P1). */
export const policySchema = z
  .object({
    /** Customers may edit their own booking (P1). */
    self_service: z.boolean(),
    /** Until when booker and participant data may be edited (SPEC, words: the end of the event by default). */
    edit_until: deadlineSchema,
    /** Until when a ticket may be renamed (V17: within the registration period by default). */
    rename_until: deadlineSchema,
    /** Customers may rebook by themselves (U4). */
    rebooking: z.boolean(),
    rebook_until: deadlineSchema,
    /** What of a booking customers may change by rebooking, where `rebooking` is on. */
    rebooking_kinds: z.array(rebookingKindSchema).max(REBOOKING_KINDS.length),
    /** What a change may cost beside the booking that was, without fees (SPEC, beyond U). */
    price_rule: z.enum(["any", "not_cheaper", "dearer", "equal"]),
    /** What those cost who had a ticket: today's price, the one they paid (a group price is kept), or the lower of both. */
    price_basis: z.enum(["new", "old", "lower"]),
    /** For each ticket that moves or changes its type. */
    rebooking_fee: feeSchema,
    settlements: settlementsSchema,
    /** The matrix field by field (M1, M3): what customers may do with each, each with its own deadline where one is set. */
    fields: fieldRulesSchema,
    /** Whether the data of somebody who has attended may still be edited (C-11). */
    edit_attended: z.boolean(),
    /** Whether customers can no longer look at their booking once the event is over (V19); editing has closed anyway. */
    closes_with_event: z.boolean(),
    /** What customers may cancel by themselves: what costs nothing, what nothing is paid of, what something is paid of (P15-P18). */
    cancelling: z.object({ free: z.boolean(), unpaid: z.boolean(), paid: z.boolean() }).strict(),
    /** Whether single participants may be cancelled, and not only the whole booking (P15). */
    cancel_parts: z.boolean(),
    cancel_until: deadlineSchema,
    /** What cancelling costs by the time left. Kept with each booking as it was at purchase (U4, C-72). */
    cancellation_fee: cancellationFeeSchema,
    /** Whether a reason must be given (V20-V23). */
    cancel_reason: z.enum(["optional", "required"]),
    /** To be acknowledged by a customer who cancels something paid; empty: nothing is. */
    cancel_notice: z.string().trim().max(MAX_NOTICE),
    /** Refund cases of cancellations are approved and paid without staff (U13). */
    auto_refund: z.boolean(),
  })
  .partial()
export type Policy = z.infer<typeof policySchema>
export type CompletePolicy = Required<Policy>
export type PriceRule = CompletePolicy["price_rule"]
export type PriceBasis = CompletePolicy["price_basis"]

export type PolicyLevel = "default" | "shop" | "event" | "ticket_type"

/** What holds when nobody has said anything: customers may change nothing by themselves (P1: off by default). */
export const DEFAULT_POLICY: CompletePolicy = {
  self_service: false,
  edit_until: { kind: "event_end" },
  rename_until: { kind: "registration_end" },
  rebooking: false,
  rebook_until: { kind: "registration_end" },
  rebooking_kinds: ["event", "ticket_type"],
  price_rule: "any",
  price_basis: "new",
  rebooking_fee: NO_FEE,
  settlements: {
    lower: { default: "offset", allowed: ["offset"] },
    equal: { default: "offset", allowed: ["offset"] },
    higher: { default: "offset", allowed: ["offset"] },
  },
  fields: {},
  edit_attended: false,
  closes_with_event: false,
  cancelling: { free: false, unpaid: false, paid: false },
  cancel_parts: false,
  cancel_until: { kind: "registration_end" },
  cancellation_fee: { tiers: [], after: NO_FEE },
  cancel_reason: "optional",
  cancel_notice: "",
  auto_refund: false,
}

/** The shop's level for one booking. Closed: its order came through a sales channel that self-service is not for (M2). */
export type ShopPolicy = Policy & { channel_closed?: boolean }

/** The policies that apply to one ticket, each as far as it was set. */
export type PolicyLayers = { shop: ShopPolicy; event: Policy; ticket_type: Policy }

/**
 * The value that holds for one ticket, and the level that decided it: the nearest one that says something. A closed sales
 * channel closes self-service on all levels.
 */
export function decide<K extends keyof CompletePolicy>(
  key: K,
  layers: PolicyLayers
): { value: CompletePolicy[K]; level: PolicyLevel } {
  if (key === "self_service" && layers.shop.channel_closed) return { value: false as CompletePolicy[K], level: "shop" }
  for (const level of ["ticket_type", "event", "shop"] as const) {
    const value: Policy[K] | null = layers[level][key]
    if (value !== undefined && value !== null) return { value: value as CompletePolicy[K], level }
  }
  return { value: DEFAULT_POLICY[key], level: "default" }
}

/** The rule of one field, and the level that set it: the nearest one that names the field; editable where none does. */
export function decideField(field: FieldKey, layers: PolicyLayers): { value: FieldRule; level: PolicyLevel } {
  for (const level of ["ticket_type", "event", "shop"] as const) {
    const value = layers[level].fields?.[field]
    if (value) return { value, level }
  }
  return { value: { mode: "editable" }, level: "default" }
}
