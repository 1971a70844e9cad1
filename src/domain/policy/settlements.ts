import { z } from "@medusajs/framework/zod"

/**
 * How a rebooking settles what was paid (DESIGN 4). `offset`: it is carried over and only the difference is paid or owed.
 * `repay`: all of it is owed back and the new booking is payable in full. `external`: the difference is settled outside.
 */
export const STRATEGIES = ["offset", "repay", "external"] as const
export const strategySchema = z.enum(STRATEGIES)
export type Strategy = z.infer<typeof strategySchema>

/** What the new booking costs beside the old one. */
export type Direction = "lower" | "equal" | "higher"

const choiceSchema = z
  .strictObject({ default: strategySchema, allowed: z.array(strategySchema).min(1).max(STRATEGIES.length) })
  .refine((choice) => choice.allowed.includes(choice.default), { message: "default_not_allowed" })

/** Per direction: what happens unless somebody chooses, and what customers may choose from; never `external` (U11). */
export const settlementsSchema = z.strictObject({ lower: choiceSchema, equal: choiceSchema, higher: choiceSchema })
export type Settlements = z.infer<typeof settlementsSchema>
