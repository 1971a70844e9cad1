import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { UpdateEvent } from "../../domain/event/event-input"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { loggedEvent, loggedRequest } from "./event-fields"
import { setCapacitiesStep } from "./steps/set-capacities"
import { updateEventStep } from "./steps/update-event"

export type UpdateEventInput = { id: string; request: UpdateEvent; actor: Actor }

/** Changes an event, its product's status where the plugin made the product, its seats and its log. */
export const updateEventWorkflow = createWorkflow("update-booking-event", (input: UpdateEventInput) => {
  const before = updateEventStep(input)
  const product = transform({ input, before }, ({ input, before }) => ({
    id: before.owns_product ? before.product_id : null,
    status: input.request.status === "published" ? ("published" as const) : ("draft" as const),
  }))
  when({ input, product }, ({ input, product }) => Boolean(input.request.status && product.id)).then(() => {
    const update = transform({ product }, ({ product }) => ({
      selector: { id: product.id ?? "" },
      update: { status: product.status },
    }))
    updateProductsWorkflow.runAsStep({ input: update })
  })
  const change = transform({ input, before }, ({ input, before }) => ({
    event_id: input.id,
    action: "event.updated",
    capacities:
      input.request.capacity === undefined ? [] : [{ counter_id: input.id, capacity: input.request.capacity }],
    before: loggedEvent(before),
    after: loggedRequest(input.request),
    actor: input.actor,
  }))
  return new WorkflowResponse(setCapacitiesStep(change))
})
