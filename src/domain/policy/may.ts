import { accept, type Decision, type OrganiserWord, refuse } from "../decision"
import { type Deadline, deadlineInstant, type EventTimes, inTime } from "../time/deadline"
import { decide, type PolicyLayers, type PolicyLevel } from "./policy"

export type ChangeAction = "edit" | "rename" | "rebook"
export type ActorType = "customer" | "staff" | "system"

/** Who wants to change something, when, and what the organiser has set. */
export type RuleFacts = {
  actor: ActorType
  layers: PolicyLayers
  event: EventTimes
  word: OrganiserWord
  /** ISO 8601 */
  now: string
}
export type MayFacts = RuleFacts & { action: ChangeAction }

/**
 * A yes: which level set the limit (`default` where the event's end comes before it, `grant` where staff opened it for
 * this booking), and the last instant (UTC) at which it may be done; `null` where nothing bounds it.
 */
export type Permission = { level: PolicyLevel | "grant"; until: string | null }

/** The one of two that ends first. */
export function sooner(a: Permission, b: Permission): Permission {
  // ISO 8601 instants in UTC sort as they follow each other.
  return a.until === null || (b.until !== null && b.until < a.until) ? b : a
}

const DEADLINE_OF = { edit: "edit_until", rename: "rename_until", rebook: "rebook_until" } as const

/**
 * Whether somebody may change a booking now (DESIGN 3). Staff are bound by no period (SPEC V22, "the desk is bound
 * by no period"); customers by the switch, the action's deadline, and the end of the event, whichever comes first.
 */
export function may({ action, ...facts }: MayFacts): Decision<Permission> {
  const { actor, layers, word } = facts
  const open = selfService(facts)
  if (!open.ok || actor !== "customer") return open

  const rebooking = decide("rebooking", layers)
  if (action === "rebook" && !rebooking.value) {
    return refuse({ code: "rebooking_not_allowed", level: rebooking.level, ...word })
  }
  return inPeriod(
    decide(DEADLINE_OF[action], layers),
    action === "rebook" ? "rebooking_closed" : "editing_closed",
    facts
  )
}

/** Whether customers may change anything by themselves (SPEC P1, P2); staff may. */
export function selfService({ actor, layers, word }: RuleFacts): Decision<Permission> {
  const { value, level } = decide("self_service", layers)
  if (actor !== "customer") return accept({ level, until: null })
  return value ? accept({ level, until: null }) : refuse({ code: "self_service_off", level, ...word })
}

/** Whether the data of somebody who has attended may still be edited (C-11); staff may. */
export function attendedMayBeEdited({ actor, layers }: Pick<RuleFacts, "actor" | "layers">): boolean {
  return actor !== "customer" || decide("edit_attended", layers).value
}

type Decided = { value: Deadline; level: PolicyLevel }

/** Until a deadline that somebody set, and never beyond the end of the event. */
export function inPeriod(
  { value, level }: Decided,
  code: "editing_closed" | "rebooking_closed" | "cancelling_closed",
  { event, word, now }: RuleFacts
): Decision<Permission> {
  const own = deadlineInstant(value, event)
  const end = deadlineInstant({ kind: "event_end" }, event)
  const limit = inTime(own, end) ? { until: own, level } : { until: end, level: "default" as const }
  if (inTime(now, limit.until)) return accept(limit)
  return refuse({ code, level: limit.level, closed_at: limit.until, ...word })
}
