import { inPeriod } from "../policy/may"
import { decide } from "../policy/policy"
import type { Change } from "./change"
import type { RebookingFacts } from "./facts"
import type { Place } from "./place"
import { heldTypes, isUnapproved } from "./rights"

/**
 * Whether staff do what the policy does not foresee, and so have to say why: after the deadline, with a fee of their own, at
 * another price than the policy's. Whether customers may do it by themselves is no matter: that is what the desk is for.
 */
export function needsReason(
  { fee, price_basis }: Change,
  places: readonly Place[],
  facts: Pick<RebookingFacts, "participants" | "from" | "now" | "booking">
): boolean {
  if (fee !== undefined) return true
  const types = heldTypes(facts)
  if (price_basis && types.some(({ layers }) => decide("price_basis", layers).value !== price_basis)) return true
  if (isUnapproved(facts)) return false
  const key = places.some(({ kind }) => kind === "goes") ? "cancel_until" : "rebook_until"
  return types.some(({ layers }) => {
    const asking = { actor: "customer" as const, layers, event: facts.from, word: facts.from.word, now: facts.now }
    return !inPeriod(decide(key, layers), "rebooking_closed", asking).ok
  })
}
