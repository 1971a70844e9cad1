import { accept, type Decision, type Refusal, refuse } from "../decision"
import type { ActorType } from "../policy/may"
import { type AddOn, fitsTicketType } from "./add-on"
import { closedNow } from "./closed"

/** A line of a cart with an add-on; `event_id` is that of the tickets it goes with, null where the cart has none. */
export type CartAddOn = { line_id: string; event_id: string | null; add_on: AddOn; quantity: number }

type CartTickets = { event_id: string; ticket_type_id: string; quantity: number }

export type CartAddOnFacts = {
  lines: readonly CartAddOn[]
  tickets: readonly CartTickets[]
  /** The add-ons that come with every booking, of each event in the cart. */
  required: readonly { event_id: string; add_on: AddOn }[]
  /** The cart holds these very pieces: what closes in the middle of its payment stays open to it. */
  holds: boolean
  /** Who buys: periods do not bind the desk. */
  actor: ActorType
  /** ISO 8601 */
  now: string
}

/** Whether a cart may be bought with these add-ons (C-36): each with a ticket of its event, open, and within its limits. */
export function checkCartAddOns(facts: CartAddOnFacts): Decision<null> {
  for (const { line_id, event_id, add_on } of facts.lines) {
    if (event_id === null) return refuse({ code: "add_on_without_ticket", add_on_id: add_on.id, line_item_id: line_id })
    const reason = facts.holds ? null : closedNow(add_on, facts.actor, facts.now)
    if (reason) return refuse({ code: "add_on_not_available", add_on_id: add_on.id, reason })
  }
  const offered = [...facts.lines.map(({ add_on }) => add_on), ...facts.required.map(({ add_on }) => add_on)]
  for (const add_on of new Map(offered.map((one) => [one.id, one])).values()) {
    const no = beyondLimits(add_on, facts)
    if (no) return refuse(no)
  }
  return accept(null)
}

/** One that comes with every booking and is closed cannot be asked for. */
function beyondLimits(addOn: AddOn, { lines, tickets, required, actor, now }: CartAddOnFacts): Refusal | null {
  const own = lines.filter(({ add_on }) => add_on.id === addOn.id)
  const event_id = own[0]?.event_id ?? required.find(({ add_on }) => add_on.id === addOn.id)?.event_id
  const wanted = own.reduce((sum, { quantity }) => sum + quantity, 0)
  const fitting = tickets
    .filter((line) => line.event_id === event_id && fitsTicketType(addOn, line.ticket_type_id))
    .reduce((sum, { quantity }) => sum + quantity, 0)
  const takers = addOn.level === "booking" ? Math.min(fitting, 1) : fitting
  if (takers === 0)
    return wanted > 0 ? { code: "add_on_not_available", add_on_id: addOn.id, reason: "ticket_type" } : null
  const [min, max] = [closedNow(addOn, actor, now) ? 0 : addOn.min * takers, addOn.max * takers]
  return wanted < min || wanted > max ? { code: "add_on_limit", add_on_id: addOn.id, min, max, wanted } : null
}
