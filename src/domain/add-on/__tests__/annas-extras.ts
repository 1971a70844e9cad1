import { accept } from "../../decision"
import type { AddOn, TakenAddOn } from "../add-on"
import type { AddOnFacts } from "../plan-add-ons"

export const NOW = "2027-05-01T12:00:00Z"

/** A free lunch for each participant, at most two of them, unless said otherwise. */
export function addOn(id: string, given: Partial<AddOn> = {}): AddOn {
  return {
    id,
    title: id.charAt(0).toUpperCase() + id.slice(1),
    variant_id: `variant_${id}`,
    level: "participant",
    ticket_type_ids: null,
    min: 0,
    max: 2,
    status: "active",
    available_from: null,
    available_until: null,
    ...given,
  }
}

export function taken(add_on_id: string, participant_id: string | null, quantity: number, paid = false): TakenAddOn {
  return { add_on_id, participant_id, quantity, line_item_id: paid ? "line_1" : null }
}

const YES = { add_ons: accept({ level: "event", until: null } as const) }

/** Anna and Ben, both adults, with a lunch, a programme for the whole booking, and a workshop that costs something. */
export function annasExtras(given: Partial<AddOnFacts> = {}): AddOnFacts {
  return {
    offered: [addOn("lunch"), addOn("programme", { level: "booking", max: 5 }), addOn("workshop", { max: 1 })],
    taken: [],
    free: ["lunch", "programme"],
    left: { lunch: 3 },
    actor: "customer",
    now: NOW,
    participants: [
      { id: "anna", ticket_type_id: "adult", status: "registered" },
      { id: "ben", ticket_type_id: "adult", status: "registered" },
    ],
    rights: { booking: YES, ticket_types: { adult: { edit: YES, attended: false } } },
    onlyParticipant: null,
    ...given,
  }
}
