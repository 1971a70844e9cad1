import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateTicketType } from "../../../domain/event/event-input"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

export type UpdateTicketTypeStepInput = { event_id: string; ticket_type_id: string; request: UpdateTicketType }

/** Changes a ticket type's own data; its quota and prices stand elsewhere. Answers with it as it was before. */
export const updateTicketTypeStep = createStep(
  "update-ticket-type",
  async ({ event_id, ticket_type_id, request }: UpdateTicketTypeStepInput, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    const [before] = await events.listTicketTypes({ id: ticket_type_id, event_id })
    if (!before) throw new RefusalError({ code: "event_not_found" })
    const { title, rank, self_service, policy } = request
    const fields = Object.entries({ title, rank, self_service, policy }).filter(([, value]) => value !== undefined)
    await events.changeTicketType(ticket_type_id, Object.fromEntries(fields))
    const { id, variant_id } = before
    const was = {
      id,
      variant_id,
      title: before.title,
      rank: before.rank,
      self_service: before.self_service,
      policy: before.policy,
    }
    return new StepResponse(was, was)
  },
  async (was, { container }) => {
    if (!was) return
    const { id, ...fields } = was
    await container.resolve<EventModuleService>(EVENT_MODULE).changeTicketType(id, fields)
  }
)
