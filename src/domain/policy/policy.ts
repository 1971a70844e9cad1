import { z } from "@medusajs/framework/zod"
import { deadlineSchema } from "../time/deadline"

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
  })
  .partial()
export type Policy = z.infer<typeof policySchema>
export type CompletePolicy = Required<Policy>

export type PolicyLevel = "default" | "shop" | "event" | "ticket_type"

/** What holds when nobody has said anything: customers may change nothing by themselves (P1: off by default). */
export const DEFAULT_POLICY: CompletePolicy = {
  self_service: false,
  edit_until: { kind: "event_end" },
  rename_until: { kind: "registration_end" },
  rebooking: false,
  rebook_until: { kind: "registration_end" },
}

/** The policies that apply to one ticket, each as far as it was set. */
export type PolicyLayers = { shop: Policy; event: Policy; ticket_type: Policy }

/** The value that holds for one ticket, and the level that decided it: the nearest one that says something. */
export function decide<K extends keyof CompletePolicy>(
  key: K,
  layers: PolicyLayers
): { value: CompletePolicy[K]; level: PolicyLevel } {
  for (const level of ["ticket_type", "event", "shop"] as const) {
    const value: Policy[K] | null = layers[level][key]
    if (value !== undefined && value !== null) return { value: value as CompletePolicy[K], level }
  }
  return { value: DEFAULT_POLICY[key], level: "default" }
}
