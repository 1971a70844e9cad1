import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { changeStatus } from "../../../domain/event/bookable"
import type { UpdateEvent } from "../../../domain/event/event-input"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import type { EventFields, StoredEvent } from "../../../modules/event/stored-event"
import { eventFields, scheduleOf, sittings } from "../event-fields"

export type UpdateEventStepInput = { id: string; request: UpdateEvent }

/** Changes an event's own data and answers with it as it was before. */
export const updateEventStep = createStep(
  "update-booking-event",
  async ({ id, request }: UpdateEventStepInput, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    const [before] = await events.loadEvents([id])
    if (!before) throw new RefusalError({ code: "event_not_found" })
    if (request.status) unwrap(changeStatus(before.status, request.status))

    const current = before.dates.map((date) => ({ starts_at: iso(date.starts_at), ends_at: iso(date.ends_at) }))
    const { registration_opens_at = isoOrNull(before.registration_opens_at) } = request
    const { registration_closes_at = isoOrNull(before.registration_closes_at) } = request
    const times = scheduleOf(request.dates ?? current, { registration_opens_at, registration_closes_at })
    const span = { starts_at: new Date(times.starts_at), ends_at: new Date(times.ends_at) }
    await events.changeEvent(id, { ...eventFields(request), ...span }, request.dates ? sittings(times.dates) : null)
    return new StepResponse(before, before)
  },
  async (before, { container }) => {
    if (!before) return
    const dates = sittings(before.dates.map((date) => ({ starts_at: iso(date.starts_at), ends_at: iso(date.ends_at) })))
    await container.resolve<EventModuleService>(EVENT_MODULE).changeEvent(before.id, columnsOf(before), dates)
  }
)

/** The columns as they were; what the workflow engine keeps between steps is JSON, so instants are read again. */
function columnsOf(event: StoredEvent): EventFields {
  const { id: _id, dates: _dates, ticket_types: _types, created_at: _created, updated_at: _updated, ...fields } = event
  const { deleted_at: _deleted, registration_opens_at: opens, registration_closes_at: closes, ...rest } = fields
  return {
    ...rest,
    starts_at: new Date(event.starts_at),
    ends_at: new Date(event.ends_at),
    registration_opens_at: opens ? new Date(opens) : null,
    registration_closes_at: closes ? new Date(closes) : null,
  }
}

const iso = (instant: Date) => new Date(instant).toISOString()
const isoOrNull = (instant: Date | null) => (instant ? iso(instant) : null)
