import { accept, type Decision, refuse } from "../decision"
import { inTime } from "../time/deadline"
import type { Grant } from "./field-right"
import type { RuleFacts } from "./may"
import { decide } from "./policy"

export type OpenFacts = Omit<RuleFacts, "actor"> & { grants: readonly Grant[] }

/**
 * Whether a customer may still look at a booking (SPEC V19). Editing closes with the event; the whole portal does so only
 * where the organiser says so, and not for whom staff granted more time.
 */
export function mayOpen({ layers, event, word, now, grants }: OpenFacts): Decision<null> {
  const { value: closes, level } = decide("closes_with_event", layers)
  const granted = grants.some(({ until }) => inTime(now, until))
  if (!closes || granted || inTime(now, event.ends_at)) return accept(null)
  return refuse({ code: "portal_closed", level, closed_at: event.ends_at, ...word })
}
