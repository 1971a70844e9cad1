import { mayCancelParts, type PaidKind, paidKind } from "../cancelling/rights"
import { accept, type Decision, type Refusal, refuse } from "../decision"
import { bookable } from "../event/bookable"
import { may, type Permission, selfService, sooner } from "../policy/may"
import { decide } from "../policy/policy"
import type { RebookingKind } from "../policy/rebooking-kinds"
import { inTime } from "../time/deadline"
import { type AddOnPlace, piecesIn } from "./add-on-place"
import type { RebookingEvent, RebookingFacts, RebookingParticipant } from "./facts"
import { type Place, placesKept } from "./place"
import { isPaid } from "./transfer"

export type RightFacts = Pick<RebookingFacts, "actor" | "participants" | "from" | "events" | "now"> & {
  booking: Pick<RebookingFacts["booking"], "status">
}
type TicketType = RebookingEvent["ticket_types"][number]

/** The ticket types that a booking holds, with their policies. */
export function heldTypes({ participants, from }: Pick<RebookingFacts, "participants" | "from">): TicketType[] {
  const held = new Set(participants.filter(({ status }) => status !== "cancelled").map((one) => one.ticket_type_id))
  return from.ticket_types.filter(({ id }) => held.has(id))
}

/** Whether the organiser still looks at the booking: its contents change freely until they approve it (SPEC U6). */
export function isUnapproved({ booking }: Pick<RightFacts, "booking">): boolean {
  return booking.status === "awaiting_approval"
}

/** Whether customers may rebook at all: every ticket type of the booking must allow it, within its deadline (SPEC U4). A yes says until when. */
export function mayRebook(facts: RightFacts): Decision<Permission> {
  const { actor, from, now } = facts
  let first: Permission = { level: "default", until: null }
  for (const { layers } of heldTypes(facts)) {
    const asking = { actor, layers, event: from, word: from.word, now }
    const permission = isUnapproved(facts) ? selfService(asking) : may({ ...asking, action: "rebook" })
    if (!permission.ok) return permission
    first = sooner(first, permission.value)
  }
  return accept(first)
}

/** Whether there is still somebody to move: who was let in stays. */
export function somebodyToMove({ participants }: Pick<RebookingFacts, "participants">): Decision<null> {
  const going = participants.filter(({ status }) => status !== "cancelled")
  const [first] = going
  return first && going.every(isLetIn) ? refuse(letIn(first)) : accept(null)
}

/** Who was let in stays where they are, with all that was checked with their ticket (C-35); the others may change. */
export function letInStay(places: readonly Place[], addOns: readonly AddOnPlace[]): Decision<null> {
  for (const { kind, holder, participant } of places) {
    if (!participant || !isLetIn(participant)) continue
    const loses = addOns.some((one) => one.holder === holder && piecesIn(one.after) < piecesIn(one.before))
    if (kind !== "stays" || loses) return refuse(letIn(participant))
  }
  return accept(null)
}

function isLetIn({ status }: RebookingParticipant): boolean {
  return status === "attended"
}

function letIn({ id, name }: RebookingParticipant): Refusal {
  return { code: "rebooking_checked_in", participant_id: id, name }
}

/** Whether customers may give single tickets back (SPEC P15, V20): as a whole booking, and where parts may be given back. */
export function mayGiveBack(facts: RightFacts & Pick<RebookingFacts, "order">): Decision<null> {
  const { actor, participants, from, now } = facts
  if (actor !== "customer" || isUnapproved(facts)) return accept(null)
  const parts = mayCancelParts(paidKindOf(facts), { actor, participants, event: from, now })
  return parts.ok ? accept(null) : parts
}

/** What of the booking is paid, as the switches for cancelling tell it apart. */
export function paidKindOf({ order }: Pick<RebookingFacts, "order">): PaidKind {
  return paidKind({ total: order.total, isPaid: isPaid(order) })
}

/** Whether customers may change these things of their booking (C-23); staff and unapproved bookings may change all. */
export function mayChange(kinds: readonly RebookingKind[], facts: RightFacts): Decision<null> {
  if (facts.actor !== "customer" || isUnapproved(facts)) return accept(null)
  for (const { layers } of heldTypes(facts)) {
    const { value, level } = decide("rebooking_kinds", layers)
    const kind = kinds.find((one) => !value.includes(one))
    if (kind) return refuse({ code: "rebooking_kind_not_allowed", kind, level, ...facts.from.word })
  }
  return accept(null)
}

/**
 * Whether the events that somebody goes to take bookings: for customers as in the shop, for staff whatever their period
 * (SPEC V22), as long as they take place.
 */
export function mayEnter(places: readonly Place[], { actor, events, now }: RightFacts): Decision<null> {
  const entered = new Set(placesKept(places).flatMap(({ kind, to }) => (kind === "stays" ? [] : [to.event_id])))
  for (const event of events) {
    if (!entered.has(event.id)) continue
    if (actor === "customer") {
      const open = bookable({ event, word: event.word, now })
      if (!open.ok) return open
    } else if (event.status !== "published") {
      return refuse({ code: "event_not_bookable", event_id: event.id, reason: event.status })
    }
  }
  return accept(null)
}

export function isOver({ events, now }: Pick<RebookingFacts, "events" | "now">, ids: readonly string[]): boolean {
  return events.some(({ id, ends_at }) => ids.includes(id) && !inTime(now, ends_at))
}
