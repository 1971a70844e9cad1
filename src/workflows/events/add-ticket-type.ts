import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewTicketType } from "../../domain/event/event-input"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { soldVariant } from "./sold-variant"
import { addTicketTypeStep } from "./steps/add-ticket-type"
import { checkVariantsStep } from "./steps/check-variants"
import { setCapacitiesStep } from "./steps/set-capacities"

export type AddTicketTypeInput = { event_id: string; ticket_type: NewTicketType; actor: Actor }

/** Adds a ticket type to an event: a new variant of its product, or one that exists. */
export const addTicketTypeWorkflow = createWorkflow("add-booking-ticket-type", (input: AddTicketTypeInput) => {
  const attached = checkVariantsStep(transform({ input }, ({ input }) => [input.ticket_type]))
  const variant = soldVariant(input, attached)
  const draft = transform({ input, variant }, ({ input, variant }) => {
    return { event_id: input.event_id, title: input.ticket_type.title ?? null, variant }
  })
  const added = addTicketTypeStep(draft)
  const change = transform({ input, added, draft }, ({ input, added, draft }) => ({
    event_id: input.event_id,
    action: "ticket_type.added",
    capacities: [{ counter_id: added.id, capacity: input.ticket_type.quota ?? null }],
    before: {},
    after: { ticket_type: draft.title ?? draft.variant.title, quota: input.ticket_type.quota ?? null },
    actor: input.actor,
  }))
  return new WorkflowResponse(setCapacitiesStep(change))
})
