import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { MailText as MailWords } from "../../domain/mail/text/mail-text"
import type { RuleChange } from "../../domain/policy/change-field-rules"
import type { KeptQuestion, QuestionChange } from "../../domain/question/plan-change"
import type { OwnSettings } from "../../domain/settings/settings"
import { byRank as asOffered, type StoredAddOn, storedAddOn } from "./add-ons/stored-add-on"
import { writeFieldRules } from "./field-rules/write-field-rules"
import { type MailTextKey, setMailText } from "./mail-texts/set-mail-text"
import { AddOn } from "./models/add-on"
import { Event } from "./models/event"
import { EventDate } from "./models/event-date"
import { MailText } from "./models/mail-text"
import { Question } from "./models/question"
import { QuestionVersion } from "./models/question-version"
import { Setting } from "./models/setting"
import { TicketType } from "./models/ticket-type"
import { byRank as inOrder, keptQuestion } from "./questions/stored-question"
import { takeBackQuestions, type WrittenQuestion, writeQuestions } from "./questions/write-questions"
import { replaceJson } from "./replace-json"
import { changeSettings } from "./settings/change-settings"
import type { AddOnChange, EventFields, NewAddOn, Sitting, StoredEvent, TicketTypeChange } from "./stored-event"
import { allowTakingBack } from "./take-back"

type TicketTypeFields = { title: string; rank: number; variant_id: string }
type NewEvent = EventFields & { title: string; timezone: string; starts_at: Date; ends_at: Date }

/** Stores events, their dates and their ticket types; an event and its dates change in one transaction. */
export class EventModuleService extends MedusaService({
  Event,
  EventDate,
  TicketType,
  AddOn,
  Question,
  QuestionVersion,
  Setting,
  MailText,
}) {
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

  /** What events offer besides their tickets, in order; what is switched off too. */
  async addOnsOf(eventIds: string[]): Promise<StoredAddOn[]> {
    const addOns = await this.listAddOns({ event_id: eventIds })
    return addOns.map(storedAddOn).sort(asOffered)
  }

  /** The same, each with the start of its event: of several that offer the same the soonest gets it. */
  async addOnsBySitting(eventIds: string[]): Promise<(StoredAddOn & { starts_at: Date })[]> {
    const addOns = await this.addOnsOf(eventIds)
    if (addOns.length === 0) return []
    const events = await this.listEvents({ id: eventIds }, { select: ["id", "starts_at"], take: eventIds.length })
    const starts = new Map(events.map(({ id, starts_at }) => [id, starts_at]))
    return addOns.map((addOn) => ({ ...addOn, starts_at: starts.get(addOn.event_id) ?? new Date(0) }))
  }

  /** Adds an add-on to an event. */
  @InjectTransactionManager()
  async writeAddOn(addOn: NewAddOn, @MedusaContext() context: Context = {}): Promise<{ id: string }> {
    const { ticket_type_ids, ...columns } = addOn
    const { id } = await this.createAddOns(columns, context)
    await replaceJson(context, "booking_add_on", id, { ticket_type_ids: ticket_type_ids ?? undefined })
    return { id }
  }

  /** Changes an add-on's own data. */
  @InjectTransactionManager()
  async changeAddOn(id: string, fields: AddOnChange, @MedusaContext() context: Context = {}): Promise<void> {
    const { ticket_type_ids, ...columns } = fields
    await this.updateAddOns({ ...columns, id }, context)
    await replaceJson(context, "booking_add_on", id, { ticket_type_ids })
  }

  /** What each event asks, by its id. */
  async questionsOf(eventIds: string[]): Promise<Map<string, KeptQuestion[]>> {
    const questions = await this.listQuestions({ event_id: eventIds, archived_at: null })
    const of = (id: string) => questions.filter(({ event_id }) => event_id === id)
    return new Map(eventIds.map((id) => [id, of(id).map(keptQuestion).sort(inOrder)]))
  }

  /** All questions of an event, the archived ones too, in order. */
  async loadQuestions(eventId: string): Promise<KeptQuestion[]> {
    const questions = await this.listQuestions({ event_id: eventId })
    return questions.map(keptQuestion).sort(inOrder)
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

  /** See `writeQuestions`. */
  @InjectTransactionManager()
  async writeQuestions(
    eventId: string,
    change: QuestionChange,
    @MedusaContext() context: Context = {}
  ): Promise<WrittenQuestion[]> {
    return writeQuestions(context, eventId, change)
  }

  /** See `takeBackQuestions`. */
  @InjectTransactionManager()
  async takeBackQuestions(written: WrittenQuestion[], @MedusaContext() context: Context = {}): Promise<void> {
    return takeBackQuestions(context, written)
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
    text: MailWords | null,
    @MedusaContext() context: Context = {}
  ): Promise<MailWords | null> {
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
