import { type Decision, refuse } from "../../domain/decision"
import type { EditFacts } from "../../domain/editing/edit"
import { answerField, DATA_FIELDS, type FieldKey } from "../../domain/policy/field"
import { type FieldFacts, fieldRight, type Grant } from "../../domain/policy/field-right"
import {
  type ActorType,
  attendedMayBeEdited,
  type ChangeAction,
  may,
  type Permission,
  type RuleFacts,
  selfService,
} from "../../domain/policy/may"
import type { ShopPolicy } from "../../domain/policy/policy"
import type { StoredEvent } from "../../modules/event/stored-event"
import { layersOf, timesOf, wordOf } from "../events/reading/rules-of-event"

export type RightsFacts = { shop: ShopPolicy; event: StoredEvent; actor: ActorType; status: string; now: string }

/** Whether an actor may do something to a booking, or to the ticket of one type in it (`null`: the booking as a whole). */
export function rightTo(action: ChangeAction, ticketTypeId: string | null, facts: RightsFacts): Decision<Permission> {
  if (facts.status === "cancelled") return refuse({ code: "booking_cancelled" })
  return may({ action, ...ruleFacts(ticketTypeId, facts) })
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

/** Whether customers may use the portal for a ticket at all: what the switch says, whatever the deadlines (C-15). */
export function rightToPortal(ticketTypeId: string | null, facts: RightsFacts): Decision<Permission> {
  if (facts.status === "cancelled") return refuse({ code: "booking_cancelled" })
  return selfService(ruleFacts(ticketTypeId, facts))
}

export type EditRightsFacts = RightsFacts & { grants: readonly Grant[] }

/** The right to one field of the booking (`null`), or of the participants on tickets of one type. */
export function rightToField(
  field: FieldKey,
  deadline: FieldFacts["deadline"],
  ticketTypeId: string | null,
  facts: EditRightsFacts
): Decision<Permission> {
  if (facts.status === "cancelled") return refuse({ code: "booking_cancelled" })
  return fieldRight(field, { ...ruleFacts(ticketTypeId, facts), grants: facts.grants, deadline })
}

const NAMES: readonly FieldKey[] = ["first_name", "last_name"]

/** The rights of an edit: to each field of the booking, and of the participants of each ticket type. */
export function editRights(facts: EditRightsFacts): EditFacts["rights"] {
  const { event, shop, actor } = facts
  const fields: FieldKey[] = [...DATA_FIELDS, ...event.questions.map(({ id }) => answerField(id))]
  const rights = (keys: readonly FieldKey[], deadline: FieldFacts["deadline"], type: string | null) =>
    Object.fromEntries(keys.map((key) => [key, rightToField(key, deadline, type, facts)]))
  const ticket_types = event.ticket_types.map(({ id }) => {
    const attended = attendedMayBeEdited({ actor, layers: layersOf(shop, event, id) })
    return [
      id,
      { edit: rights(fields, "edit_until", id), rename: rights(NAMES, "rename_until", id), attended },
    ] as const
  })
  return {
    booking: rights(fields, "edit_until", null),
    ticket_types: Object.fromEntries(ticket_types),
  }
}

/** Whether anything of a booking can still be changed: the right to edit it, or to any one field of it. */
export function mayEditSomething(
  ticketTypeIds: readonly string[],
  facts: EditRightsFacts,
  rights: EditFacts["rights"] = editRights(facts)
): Decision<Permission> {
  const fields = [rights.booking, ...ticketTypeIds.map((id) => rights.ticket_types[id]?.edit ?? {})]
  const whole = rightTo("edit", null, facts)
  return whole.ok ? whole : (fields.flatMap((one) => Object.values(one)).find(({ ok }) => ok) ?? whole)
}

function ruleFacts(ticketTypeId: string | null, { shop, event, actor, now }: RightsFacts): RuleFacts {
  return { actor, now, layers: layersOf(shop, event, ticketTypeId), event: timesOf(event), word: wordOf(event) }
}
