import type { Decision } from "../../decision"
import type { Change } from "../change"
import type { OfferedLine, RebookingFacts } from "../facts"
import type { RebookingPlan } from "../plan"
import { planRebooking } from "../plan-rebooking"
import { offered } from "./anna"

/** A line of the offer: `quantity` of what is sold, together for `cents`. */
export function line(event_id: string, sold: string, quantity: number, cents: number, over: Partial<OfferedLine> = {}) {
  return offered(cents, { event_id, ticket_type_id: sold, quantity, ...over })
}

export function addOnLine(event_id: string, add_on_id: string, quantity: number, cents: number, kept_from?: string) {
  return offered(cents, { event_id, ticket_type_id: null, add_on_id, quantity, kept_from: kept_from ?? null })
}

export function planned(change: Change, facts: RebookingFacts): RebookingPlan {
  const decision = planRebooking(change, facts)
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`)
  return decision.value
}

export function code(decision: Decision<unknown>): string {
  return decision.ok ? "accepted" : decision.refusal.code
}
