import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateEvent } from "../../../domain/event/event-input"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { eventFields, scheduleOf, sittings } from "../event-fields"
import type { TicketVariant } from "../ticket-variant"

export type CreateEventStepInput = { event: CreateEvent; variants: TicketVariant[]; owns_product: boolean }

/** Writes the event with its dates and ticket types, one for each variant, in the order they were given. */
export const createEventStep = createStep(
  "create-booking-event",
  async ({ event, variants, owns_product }: CreateEventStepInput, { container }) => {
    const times = scheduleOf(event.dates, event)
    const product_id = variants[0]?.product_id ?? null
    const { id, ticket_types } = await container.resolve<EventModuleService>(EVENT_MODULE).writeEvent(
      {
        ...eventFields(event),
        title: event.title,
        timezone: event.timezone,
        starts_at: new Date(times.starts_at),
        ends_at: new Date(times.ends_at),
        product_id,
        owns_product,
      },
      sittings(times.dates),
      event.ticket_types.map((type, rank) => ({
        rank,
        title: type.title ?? variants[rank]?.title ?? event.title,
        variant_id: variants[rank]?.id ?? "",
      }))
    )
    const quotas = ticket_types.map((type) => ({
      counter_id: type.id,
      capacity: event.ticket_types[type.rank]?.quota ?? null,
    }))
    return new StepResponse({ id, quotas }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<EventModuleService>(EVENT_MODULE).eraseEvent(id)
  }
)
