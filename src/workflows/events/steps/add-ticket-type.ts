import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import type { TicketVariant } from "../ticket-variant"

export type AddTicketTypeStepInput = { event_id: string; title: string | null; variant: TicketVariant }

/** Adds a ticket type behind the ones an event has. */
export const addTicketTypeStep = createStep(
  "add-ticket-type",
  async ({ event_id, title, variant }: AddTicketTypeStepInput, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    const [last] = await events.listTicketTypes({ event_id }, { order: { rank: "DESC" }, take: 1 })
    const { id } = await events.createTicketTypes({
      event_id,
      title: title ?? variant.title ?? "",
      rank: (last?.rank ?? -1) + 1,
      variant_id: variant.id,
      policy: {},
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<EventModuleService>(EVENT_MODULE).eraseTicketType(id)
  }
)
