import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateAddOn } from "../../domain/add-on/add-on"
import type { LogValue } from "../../domain/change-log/field-change"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { soldVariant } from "../events/sold-variant"
import { setCapacitiesStep } from "../events/steps/set-capacities"
import { checkAddOnVariantStep } from "./steps/check-add-on-variant"
import { createAddOnStep } from "./steps/create-add-on"

export type CreateAddOnInput = { event_id: string; add_on: CreateAddOn; actor: Actor }

/** Adds an add-on to an event: a new variant of its product, or one that exists. Answers with its id. */
export const createAddOnWorkflow = createWorkflow("create-booking-add-on", (input: CreateAddOnInput) => {
  const attached = checkAddOnVariantStep(input)
  const wanted = transform({ input }, ({ input }) => ({ event_id: input.event_id, ticket_type: input.add_on }))
  const variant = soldVariant(wanted, attached)
  const draft = transform({ input, variant }, ({ input: { event_id, add_on }, variant }) => {
    return { event_id, add_on, variant }
  })
  const added = createAddOnStep(draft)
  const change = transform({ input, added, draft }, ({ input, added, draft }) => ({
    event_id: input.event_id,
    action: "add_on.added",
    capacities: [{ counter_id: added.id, capacity: input.add_on.quota ?? null }],
    before: {},
    after: {
      add_on: input.add_on.title ?? draft.variant.title,
      quota: input.add_on.quota ?? null,
      prices: ("prices" in input.add_on ? input.add_on.prices : undefined) as LogValue | undefined,
    },
    actor: input.actor,
  }))
  setCapacitiesStep(change)
  return new WorkflowResponse(transform({ added }, ({ added }) => added.id))
})
