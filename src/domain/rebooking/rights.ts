import { accept, type Decision, refuse } from "../decision"
import { bookable } from "../event/bookable"
import { may } from "../policy/may"
import { inTime } from "../time/deadline"
import type { RebookingFacts } from "./facts"

type RightFacts = Pick<RebookingFacts, "actor" | "participants" | "from" | "to" | "now">

/** Whether the booking may leave its event: every one of its ticket types must allow it (SPEC U4). */
export function mayLeave({ actor, participants, from, now }: RightFacts): Decision<null> {
  const held = new Set(participants.filter(({ status }) => status !== "cancelled").map((one) => one.ticket_type_id))
  for (const { id, layers } of from.ticket_types) {
    if (!held.has(id)) continue
    const permission = may({ action: "rebook", actor, layers, event: from, word: from.word, now })
    if (!permission.ok) return permission
  }
  return accept(null)
}

/**
 * Whether the target event takes bookings: for customers as in the shop, for staff whatever its period (SPEC V22), as
 * long as it takes place.
 */
export function mayEnter({ actor, to, now }: RightFacts): Decision<null> {
  if (actor === "customer") return bookable({ event: to, word: to.word, now })
  if (to.status === "published") return accept(null)
  return refuse({ code: "event_not_bookable", event_id: to.id, reason: to.status })
}

export function isOver({ to, now }: RightFacts): boolean {
  return !inTime(now, to.ends_at)
}
