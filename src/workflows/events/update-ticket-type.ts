import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LogValue } from "../../domain/change-log/field-change"
import type { UpdateTicketType } from "../../domain/event/event-input"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { repriceVariant } from "./sold-variant"
import { setCapacitiesStep } from "./steps/set-capacities"
import { updateTicketTypeStep } from "./steps/update-ticket-type"

export type UpdateTicketTypeInput = {
  event_id: string
  ticket_type_id: string
  request: UpdateTicketType
  actor: Actor
}

/** Changes a ticket type, the prices of its variant, its quota, and the event's log. */
export const updateTicketTypeWorkflow = createWorkflow("update-booking-ticket-type", (input: UpdateTicketTypeInput) => {
  const before = updateTicketTypeStep(input)
  repriceVariant(
    transform({ input, before }, ({ input, before }) => {
      return { variant_id: before.variant_id, prices: input.request.prices }
    })
  )
  const change = transform({ input, before }, ({ input, before }) => {
    const { event_id, ticket_type_id: counter_id, request, actor } = input
    const capacities = request.quota === undefined ? [] : [{ counter_id, capacity: request.quota }]
    return {
      event_id,
      action: "ticket_type.updated",
      capacities,
      before: before as Record<string, LogValue>,
      after: request as Record<string, LogValue>,
      actor,
    }
  })
  return new WorkflowResponse(setCapacitiesStep(change))
})
