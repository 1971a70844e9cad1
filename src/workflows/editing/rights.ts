import { type Decision, refuse } from "../../domain/decision"
import { type ActorType, type ChangeAction, may, type Permission } from "../../domain/policy/may"
import type { ShopPolicy } from "../../domain/policy/policy"
import type { StoredEvent } from "../../modules/event/stored-event"
import { layersOf, timesOf, wordOf } from "../events/reading/rules-of-event"

export type RightsFacts = { shop: ShopPolicy; event: StoredEvent; actor: ActorType; status: string; now: string }

/** Whether an actor may do something to a booking, or to the ticket of one type in it (`null`: the booking as a whole). */
export function rightTo(action: ChangeAction, ticketTypeId: string | null, facts: RightsFacts): Decision<Permission> {
  if (facts.status === "cancelled") return refuse({ code: "booking_cancelled" })
  const { shop, event, actor, now } = facts
  return may({
    action,
    actor,
    now,
    layers: layersOf(shop, event, ticketTypeId),
    event: timesOf(event),
    word: wordOf(event),
  })
}

/** A right that needs every ticket's yes, like rebooking the whole booking: the first no decides. */
export function rightForAll(
  action: ChangeAction,
  ticketTypeIds: readonly string[],
  facts: RightsFacts
): Decision<Permission> {
  const whole = rightTo(action, null, facts)
  const each = ticketTypeIds.map((id) => rightTo(action, id, facts))
  return each.find((right) => !right.ok) ?? each[0] ?? whole
}

/** The rights of an edit, for the booking and for each of its ticket types. */
export function editRights(ticketTypeIds: readonly string[], facts: RightsFacts) {
  const ticketTypes = [...new Set(ticketTypeIds)].map((id) => {
    return [id, { edit: rightTo("edit", id, facts), rename: rightTo("rename", id, facts) }] as const
  })
  return { edit: rightTo("edit", null, facts), ticketTypes: Object.fromEntries(ticketTypes) }
}
