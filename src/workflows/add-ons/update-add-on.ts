import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateAddOn } from "../../domain/add-on/add-on"
import type { LogValue } from "../../domain/change-log/field-change"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { repriceVariant } from "../events/sold-variant"
import { setCapacitiesStep } from "../events/steps/set-capacities"
import { updateAddOnStep } from "./steps/update-add-on"

export type UpdateAddOnInput = { event_id: string; add_on_id: string; request: UpdateAddOn; actor: Actor }

/** Changes an add-on, the prices of its variant, its quota, and the event's log, which says which add-on it was. */
export const updateAddOnWorkflow = createWorkflow("update-booking-add-on", (input: UpdateAddOnInput) => {
  const before = updateAddOnStep(input)
  repriceVariant(
    transform({ input, before }, ({ input, before }) => {
      return { variant_id: before.variant_id, prices: input.request.prices }
    })
  )
  const change = transform({ input, before }, ({ input, before }) => {
    const { event_id, add_on_id: counter_id, request, actor } = input
    const capacities = request.quota === undefined ? [] : [{ counter_id, capacity: request.quota }]
    return {
      event_id,
      action: "add_on.updated",
      capacities,
      before: { ...before } as Record<string, LogValue>,
      after: request as Record<string, LogValue>,
      actor,
    }
  })
  return new WorkflowResponse(setCapacitiesStep(change))
})
