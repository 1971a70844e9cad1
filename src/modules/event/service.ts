import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { MailText } from "../../domain/mail/text/mail-text"
import type { RuleChange } from "../../domain/policy/change-field-rules"
import type { OwnSettings } from "../../domain/settings/settings"
import { AskingService } from "./chapters/asking"
import { writeFieldRules } from "./field-rules/write-field-rules"
import { type MailTextKey, setMailText } from "./mail-texts/set-mail-text"
import { replaceJson } from "./replace-json"
import { changeSettings } from "./settings/change-settings"
import type { EventFields, Sitting, StoredEvent, TicketTypeChange } from "./stored-event"
import { allowTakingBack } from "./take-back"

type TicketTypeFields = { title: string; rank: number; variant_id: string }
type NewEvent = EventFields & { title: string; timezone: string; starts_at: Date; ends_at: Date }

/** Stores events, their dates and their ticket types; an event and its dates change in one transaction. */
export class EventModuleService extends AskingService {
  /** The events of these ids with all that they have, in order; archived questions are not asked. */
  async loadEvents(ids: string[]): Promise<StoredEvent[]> {
    const [events, dates, ticketTypes, questions, addOns] = await Promise.all([
      this.listEvents({ id: ids }, { take: ids.length }),
      this.listEventDates({ event_id: ids }),
      this.listTicketTypes({ event_id: ids }),
      this.questionsOf(ids),
      this.addOnsOf(ids),
    ])
    return events.map((event) => ({
      ...event,
      dates: dates.filter(({ event_id }) => event_id === event.id).sort(bySitting),
      ticket_types: ticketTypes.filter(({ event_id }) => event_id === event.id).sort(byRank),
      questions: questions.get(event.id) ?? [],
      add_ons: addOns.filter(({ event_id }) => event_id === event.id),
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
    const { policy, contacts, reminder, ...columns } = fields
    await this.updateEvents({ ...columns, id }, context)
    await replaceJson(context, "booking_event", id, { policy, contacts, reminder })
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

  /** See `writeFieldRules`. */
  @InjectTransactionManager()
  async writeFieldRules(
    eventId: string,
    changes: RuleChange[],
    @MedusaContext() context: Context = {}
  ): Promise<RuleChange[]> {
    return writeFieldRules(context, eventId, changes)
  }

  /** See `changeSettings`. */
  @InjectTransactionManager()
  async changeSettings(
    change: (own: OwnSettings) => OwnSettings,
    @MedusaContext() context: Context = {}
  ): Promise<OwnSettings> {
    return changeSettings(context, change)
  }

  /** See `setMailText`. */
  @InjectTransactionManager()
  async setMailText(
    key: MailTextKey,
    text: MailText | null,
    @MedusaContext() context: Context = {}
  ): Promise<MailText | null> {
    return setMailText(context, key, text)
  }

  /** Takes back `writeEvent`, for the compensation of a workflow that failed: events are not deleted otherwise. */
  @InjectTransactionManager()
  async eraseEvent(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await allowTakingBack(context, id)
    await this.deleteTicketTypes({ event_id: id }, context)
    await this.deleteEventDates({ event_id: id }, context)
    await this.deleteEvents(id, context)
  }

  /** Takes back a ticket type that has just been added, for the compensation of a workflow that failed. */
  @InjectTransactionManager()
  async eraseTicketType(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await allowTakingBack(context, id)
    await this.deleteTicketTypes(id, context)
  }
}

function bySitting(a: { starts_at: Date }, b: { starts_at: Date }): number {
  return a.starts_at.getTime() - b.starts_at.getTime()
}

function byRank(a: { rank: number; id: string }, b: { rank: number; id: string }): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1)
}
