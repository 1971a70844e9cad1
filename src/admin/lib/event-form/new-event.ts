import type { EventStatus } from "../../../domain/event/bookable"
import type { AdminEvent, EventChange, NewEvent } from "../contract/event"
import { readSeats } from "../seats"
import { type ContactsForm, contactsChange, newContactsForm } from "./contacts"
import { newSchedule, type ScheduleForm, scheduleChange } from "./schedule"
import { newTicketType, newTicketTypeForm, type TicketTypeForm } from "./ticket-type"

export type GeneralForm = { title: string; description: string; venue: string }

export type NewEventForm = GeneralForm &
  ScheduleForm &
  ContactsForm & {
    /** Empty: unlimited. */
    capacity: string
    ticket_types: TicketTypeForm[]
  }

export function newEventForm(timezone: string, ticketTypeTitle: string): NewEventForm {
  return {
    title: "",
    description: "",
    venue: "",
    ...newSchedule(timezone),
    ...newContactsForm(),
    capacity: "",
    ticket_types: [newTicketTypeForm(ticketTypeTitle)],
  }
}

export function newEvent(form: NewEventForm, status: EventStatus): NewEvent {
  return {
    ...generalChange(form),
    ...scheduleChange(form),
    timezone: form.timezone,
    ...contactsChange(form),
    status,
    capacity: readSeats(form.capacity),
    ticket_types: form.ticket_types.map(newTicketType),
  }
}

export function generalForm({ title, description, venue }: AdminEvent): GeneralForm {
  return { title, description: description ?? "", venue: venue ?? "" }
}

export function generalChange({ title, description, venue }: GeneralForm): EventChange & { title: string } {
  return { title: title.trim(), description: description.trim() || null, venue: venue.trim() || null }
}
