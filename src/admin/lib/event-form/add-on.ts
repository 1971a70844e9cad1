import type { AddOnChange, AdminAddOn, NewAddOn } from "../contract/add-on"
import { instantToStore, toWallClock, type WallClock } from "../time/wall-clock"
import { newTicketType, newTicketTypeForm, type TicketTypeForm, ticketTypeChange, ticketTypeForm } from "./ticket-type"

/** An add-on as a form holds it: made or attached as a ticket type is, with rules of its own. Clocks of the event's zone. */
export type AddOnForm = {
  /** A list of one, as the fields of ticket types have it. */
  ticket_types: TicketTypeForm[]
  level: AdminAddOn["level"]
  /** None: with all. */
  ticket_type_ids: string[]
  min: string
  max: string
  from: WallClock
  until: WallClock
  timezone: string
}

export function newAddOnForm(timezone: string): AddOnForm {
  const rules = { level: "participant" as const, ticket_type_ids: [], min: "0", max: "1", from: "", until: "" }
  return { ticket_types: [newTicketTypeForm()], ...rules, timezone }
}

export function addOnForm(addOn: AdminAddOn, timezone: string, language: string): AddOnForm {
  const { level, ticket_type_ids, min, max, available_from, available_until } = addOn
  return {
    ticket_types: [ticketTypeForm(addOn, language)],
    level,
    ticket_type_ids: ticket_type_ids ?? [],
    min: String(min),
    max: String(max),
    from: toWallClock(available_from, timezone),
    until: toWallClock(available_until, timezone),
    timezone,
  }
}

export function newAddOn(form: AddOnForm): NewAddOn {
  return { ...newTicketType(productOf(form)), ...rulesOf(form, null), level: form.level }
}

/** What the form stores; with the add-on that it was opened with, so that untouched times stay exact. */
export function addOnChange(form: AddOnForm, addOn: AdminAddOn): AddOnChange {
  return { ...ticketTypeChange(productOf(form)), ...rulesOf(form, addOn) }
}

function productOf({ ticket_types: [product = newTicketTypeForm()] }: AddOnForm): TicketTypeForm {
  return product
}

function rulesOf({ ticket_type_ids, min, max, from, until, timezone }: AddOnForm, stored: AdminAddOn | null) {
  return {
    ticket_type_ids: ticket_type_ids.length > 0 ? ticket_type_ids : null,
    min: Number(min),
    max: Number(max),
    available_from: instantToStore(from, timezone, stored?.available_from ?? null),
    available_until: instantToStore(until, timezone, stored?.available_until ?? null),
  }
}
