import { accept, type Decision, type Refusal, refuse } from "../decision"
import { inPeriod, type Permission, selfService, sooner } from "../policy/may"
import { decide, type PolicyLayers } from "../policy/policy"
import type { CancellingFacts } from "./facts"

/** What of a booking's price is paid: it costs nothing, nothing of it is paid, or something is paid or authorised. */
export type PaidKind = "free" | "unpaid" | "paid"

export function paidKind({ total, isPaid }: { total: number; isPaid: boolean }): PaidKind {
  if (isPaid) return "paid"
  return total > 0 ? "unpaid" : "free"
}

type RightFacts = Pick<CancellingFacts, "actor" | "participants" | "event" | "now">

/** The policy levels of each ticket type that somebody holds. */
export function heldLayers({ participants, event }: Pick<CancellingFacts, "participants" | "event">): PolicyLayers[] {
  const held = new Set(participants.map(({ ticket_type_id }) => ticket_type_id))
  return event.ticket_types.filter(({ id }) => held.has(id)).map(({ layers }) => layers)
}

/**
 * Whether a booking may be cancelled now: every one of its ticket types must allow it (SCENARIOS C-56). Customers need the
 * switch for what they have paid, and are bound by the period; exactly at its end is in time (C-57). Staff are bound by
 * no period (SPEC V22). Nobody cancels what somebody was let in with. A yes says until when: the first limit of them all.
 */
export function mayCancel(kind: PaidKind, facts: RightFacts): Decision<Permission> {
  const allowed = asRuled(kind, facts)
  if (!allowed.ok || facts.actor === "system") return allowed
  const attended = facts.participants.find(isLetIn)
  return attended ? refuse(letIn(attended)) : allowed
}

/**
 * Whether single participants may be cancelled: as the whole booking may, and where every ticket type allows parts (P15).
 * Those who were let in stay, the others need not.
 */
export function mayCancelParts(kind: PaidKind, facts: RightFacts): Decision<Permission> {
  const allowed = asRuled(kind, facts)
  if (!allowed.ok) return allowed
  for (const layers of facts.actor === "customer" ? heldLayers(facts) : []) {
    const { value, level } = decide("cancel_parts", layers)
    if (!value) return refuse({ code: "cancelling_not_allowed", level, kind, ...facts.event.word })
  }
  const [first] = facts.participants
  return first && facts.participants.every(isLetIn) ? refuse(letIn(first)) : allowed
}

function asRuled(kind: PaidKind, facts: RightFacts): Decision<Permission> {
  const { actor, event, now } = facts
  const base = { actor, event, now, word: event.word }
  let first: Permission = { level: "default", until: null }
  for (const layers of actor === "customer" ? heldLayers(facts) : []) {
    const open = selfService({ ...base, layers })
    if (!open.ok) return open
    const { value, level } = decide("cancelling", layers)
    if (!value[kind]) return refuse({ code: "cancelling_not_allowed", level, kind, ...event.word })
    const inTime = inPeriod(decide("cancel_until", layers), "cancelling_closed", { ...base, layers })
    if (!inTime.ok) return inTime
    first = sooner(first, inTime.value)
  }
  return accept(first)
}

type Participant = RightFacts["participants"][number]

function isLetIn({ status }: Participant): boolean {
  return status === "attended"
}

function letIn({ id, name }: Participant): Refusal {
  return { code: "cancelling_checked_in", participant_id: id, name }
}
