import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Event } from "./models/event"
import { EventDate } from "./models/event-date"
import { TicketType } from "./models/ticket-type"
import { replaceJson } from "./replace-json"
import type { EventFields, Sitting, StoredEvent, TicketTypeChange } from "./stored-event"

type TicketTypeFields = { title: string; rank: number; variant_id: string }
type NewEvent = EventFields & { title: string; timezone: string; starts_at: Date; ends_at: Date }

/** Stores events, their dates and their ticket types; an event and its dates change in one transaction. */
export class EventModuleService extends MedusaService({ Event, EventDate, TicketType }) {
  /** The events of these ids with their dates and ticket types in order. */
  async loadEvents(ids: string[]): Promise<StoredEvent[]> {
    const [events, dates, ticketTypes] = await Promise.all([
      this.listEvents({ id: ids }, { take: ids.length }),
      this.listEventDates({ event_id: ids }),
      this.listTicketTypes({ event_id: ids }),
    ])
    return events.map((event) => ({
      ...event,
      dates: dates.filter(({ event_id }) => event_id === event.id).sort(bySitting),
      ticket_types: ticketTypes.filter(({ event_id }) => event_id === event.id).sort(byRank),
    }))
  }

  @InjectTransactionManager()
  async writeEvent(
    event: NewEvent,
    dates: Sitting[],
    ticketTypes: TicketTypeFields[],
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; ticket_types: { id: string; rank: number }[] }> {
    const { id } = await this.createEvents({ contacts: {}, policy: {}, ...event }, context)
    await this.createEventDates(
      dates.map((date) => ({ ...date, event_id: id })),
      context
    )
    const types = await this.createTicketTypes(
      ticketTypes.map((type) => ({ ...type, event_id: id, policy: {} })),
      context
    )
    return { id, ticket_types: types.map(({ id, rank }) => ({ id, rank })) }
  }

  /** Changes an event; `dates`, `policy` and `contacts`, where given, replace the ones it has. */
  @InjectTransactionManager()
  async changeEvent(
    id: string,
    fields: EventFields,
    dates: Sitting[] | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const { policy, contacts, ...columns } = fields
    await this.updateEvents({ ...columns, id }, context)
    await replaceJson(context, "booking_event", id, { policy, contacts })
    if (!dates) return
    await this.deleteEventDates({ event_id: id }, context)
    await this.createEventDates(
      dates.map(({ starts_at, ends_at }) => ({ starts_at, ends_at, event_id: id })),
      context
    )
  }

  /** Changes a ticket type's own data. */
  @InjectTransactionManager()
  async changeTicketType(id: string, fields: TicketTypeChange, @MedusaContext() context: Context = {}): Promise<void> {
    const { policy, ...columns } = fields
    await this.updateTicketTypes({ ...columns, id }, context)
    await replaceJson(context, "booking_ticket_type", id, { policy })
  }

  /** Takes back `writeEvent`, for the compensation of a workflow that failed: events are not deleted otherwise. */
  @InjectTransactionManager()
  async eraseEvent(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.deleteTicketTypes({ event_id: id }, context)
    await this.deleteEventDates({ event_id: id }, context)
    await this.deleteEvents(id, context)
  }
}

function bySitting(a: { starts_at: Date }, b: { starts_at: Date }): number {
  return a.starts_at.getTime() - b.starts_at.getTime()
}

function byRank(a: { rank: number; id: string }, b: { rank: number; id: string }): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1)
}
