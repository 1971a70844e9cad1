import { z } from "@medusajs/framework/zod"

/**
 * What a rebooking can change: the event, the type of a ticket within it, more tickets (SPEC V27), add-ons, and a promotion
 * code that was forgotten (U3).
 */
export const REBOOKING_KINDS = ["event", "ticket_type", "tickets", "add_ons", "promotion_code"] as const
export const rebookingKindSchema = z.enum(REBOOKING_KINDS)
export type RebookingKind = z.infer<typeof rebookingKindSchema>
