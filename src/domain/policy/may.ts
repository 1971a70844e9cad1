import { accept, type Decision, type OrganiserWord, refuse } from "../decision"
import { deadlineInstant, type EventTimes, inTime } from "../time/deadline"
import { decide, type PolicyLayers, type PolicyLevel } from "./policy"

export type ChangeAction = "edit" | "rename" | "rebook"
export type ActorType = "customer" | "staff" | "system"

export type MayFacts = {
  action: ChangeAction
  actor: ActorType
  layers: PolicyLayers
  event: EventTimes
  word: OrganiserWord
  /** ISO 8601 */
  now: string
}

/**
 * A yes: which level set the limit (`default` where the event's end comes before it), and the last instant (UTC) at which
 * it may be done; `null` where nothing bounds it.
 */
export type Permission = { level: PolicyLevel; until: string | null }

const DEADLINE_OF = { edit: "edit_until", rename: "rename_until", rebook: "rebook_until" } as const

/**
 * Whether somebody may change a booking now (DESIGN 3). Staff are bound by no period (SPEC V22, "the desk is bound
 * by no period"); customers by the switch, the action's deadline, and the end of the event, whichever comes first.
 */
export function may({ action, actor, layers, event, word, now }: MayFacts): Decision<Permission> {
  const selfService = decide("self_service", layers)
  if (actor !== "customer") return accept({ level: selfService.level, until: null })

  if (!selfService.value) return refuse({ code: "self_service_off", level: selfService.level, ...word })

  const rebooking = decide("rebooking", layers)
  if (action === "rebook" && !rebooking.value) {
    return refuse({ code: "rebooking_not_allowed", level: rebooking.level, ...word })
  }

  const deadline = decide(DEADLINE_OF[action], layers)
  const own = deadlineInstant(deadline.value, event)
  const end = deadlineInstant({ kind: "event_end" }, event)
  const { until, level } = inTime(own, end)
    ? { until: own, level: deadline.level }
    : { until: end, level: "default" as const }
  if (inTime(now, until)) return accept({ level, until })
  const code = action === "rebook" ? "rebooking_closed" : "editing_closed"
  return refuse({ code, level, closed_at: until, ...word })
}
