import type { LogValue } from "../../domain/change-log/field-change"
import type { UpdateEvent } from "../../domain/event/event-input"
import { type DateInput, type Schedule, schedule } from "../../domain/event/schedule"
import { unwrap } from "../../domain/refusal/refusal-error"
import type { EventFields, Sitting, StoredEvent } from "../../modules/event/stored-event"

type Period = { registration_opens_at?: string | null; registration_closes_at?: string | null }

/** The columns that a request sets, without its times of taking place and its seats; what it leaves out stays out. */
export function eventFields(request: Partial<UpdateEvent>): EventFields {
  const { title, description, venue, timezone, status, sales, contacts, terms, self_service, policy } = request
  const { notify_email, notify_mode, reminder, approval, payment_term_days, payment_reminders } = request
  const { registration_opens_at: opens, registration_closes_at: closes } = request
  const fields: EventFields = {
    title,
    description,
    venue,
    timezone,
    status,
    sales,
    approval,
    contacts,
    terms,
    self_service,
    notify_email,
    notify_mode,
    reminder,
    payment_term_days,
    payment_reminders,
    policy,
  }
  if (opens !== undefined) fields.registration_opens_at = opens ? new Date(opens) : null
  if (closes !== undefined) fields.registration_closes_at = closes ? new Date(closes) : null
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The dates of a request in order; refused (`event_invalid`) where they, or the registration period, go backwards. */
export function scheduleOf(dates: readonly DateInput[], period: Period): Schedule {
  return unwrap(
    schedule(dates, {
      opens_at: period.registration_opens_at ?? null,
      closes_at: period.registration_closes_at ?? null,
    })
  )
}

export function sittings(dates: readonly DateInput[]): Sitting[] {
  return dates.map(({ starts_at, ends_at }) => ({ starts_at: new Date(starts_at), ends_at: new Date(ends_at) }))
}

type LoggedFields = Record<string, LogValue | undefined>

/** An event's data as its log says it before a change: instants in UTC, its capacity left to who counts the seats. */
export function loggedEvent(event: StoredEvent): LoggedFields {
  const { title, description, venue, timezone, status, sales, terms, self_service, notify_email, notify_mode } = event
  return {
    title,
    description,
    venue,
    timezone,
    status,
    sales,
    approval: event.approval,
    terms,
    self_service,
    notify_email,
    notify_mode,
    reminder: event.reminder as LogValue,
    payment_term_days: event.payment_term_days,
    payment_reminders: event.payment_reminders,
    contacts: event.contacts as LogValue,
    policy: event.policy as LogValue,
    registration_opens_at: utc(event.registration_opens_at),
    registration_closes_at: utc(event.registration_closes_at),
    dates: event.dates.map(({ starts_at, ends_at }) => ({ starts_at: utc(starts_at), ends_at: utc(ends_at) })),
  }
}

/** The same of what a request sets; what it leaves out stays out. */
export function loggedRequest({ capacity, dates, ...request }: UpdateEvent): LoggedFields {
  const { registration_opens_at: opens, registration_closes_at: closes, contacts, policy, ...plain } = request
  const sittings = dates?.map(({ starts_at, ends_at }) => ({ starts_at: utc(starts_at), ends_at: utc(ends_at) }))
  return {
    ...plain,
    capacity,
    dates: sittings,
    contacts: contacts as LogValue | undefined,
    policy: policy as LogValue | undefined,
    registration_opens_at: opens === undefined ? undefined : utc(opens),
    registration_closes_at: closes === undefined ? undefined : utc(closes),
  }
}

function utc(instant: Date | string | null): string | null {
  return instant ? new Date(instant).toISOString() : null
}
