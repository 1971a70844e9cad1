import { accept, type Decision } from "../decision"
import type { Permission } from "../policy/may"
import { REBOOKING_KINDS, type RebookingKind } from "../policy/rebooking-kinds"
import { mayChange, mayEnter, mayRebook, type RightFacts, somebodyToMove } from "./rights"

/** The right to each thing that a rebooking can change: until when, or why not. */
export type ChangeRights = Record<RebookingKind, Decision<Permission>>

/**
 * What somebody may change about a booking now (SPEC U4), asked of the rules that a plan asks. Whether there is room, and
 * whether the price is one that the policy takes, only the plan knows.
 */
export function changeRights(facts: RightFacts): ChangeRights {
  const rights = REBOOKING_KINDS.map((kind) => [kind, rightTo(kind, facts)] as const)
  return Object.fromEntries(rights) as ChangeRights
}

function rightTo(kind: RebookingKind, facts: RightFacts): Decision<Permission> {
  const rebook = mayRebook(facts)
  if (!rebook.ok) return rebook
  const allowed = mayChange([kind], facts)
  if (!allowed.ok) return allowed
  const moves = kind === "event" || kind === "ticket_type" ? somebodyToMove(facts) : accept(null)
  if (!moves.ok) return moves
  const entered = kind === "tickets" ? entersOwn(facts) : accept(null)
  return entered.ok ? rebook : entered
}

/** More tickets are for the booking's own event, which must take bookings. */
function entersOwn(facts: RightFacts): Decision<null> {
  const to = { event_id: facts.from.id, ticket_type_id: "" }
  return mayEnter([{ kind: "new", holder: "new:0", participant: null, from: null, to }], facts)
}
