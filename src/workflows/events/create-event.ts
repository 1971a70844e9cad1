import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { CreateEvent } from "../../domain/event/event-input"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { checkVariantsStep } from "./steps/check-variants"
import { createEventStep } from "./steps/create-event"
import { planProductStep } from "./steps/plan-product"
import { setCapacitiesStep } from "./steps/set-capacities"
import type { TicketVariant } from "./ticket-variant"

export type CreateEventInput = { event: CreateEvent; actor: Actor }

/** Creates an event: its product where tickets are new, its dates and ticket types, its seats, its first log entry. */
export const createEventWorkflow = createWorkflow("create-booking-event", (input: CreateEventInput) => {
  const attached = checkVariantsStep(input.event.ticket_types)
  const products = planProductStep(input.event)
  const created = when({ products }, ({ products }) => products.length > 0).then(() =>
    createProductsWorkflow.runAsStep({ input: { products } })
  )
  const draft = transform({ input, attached, created }, ({ input, attached, created }) => ({
    event: input.event,
    variants: variantsInOrder(input.event, attached, created?.[0]),
    owns_product: Boolean(created?.[0]),
  }))
  const event = createEventStep(draft)
  const capacities = transform({ input, event }, ({ input, event }) => ({
    event_id: event.id,
    action: "event.created",
    capacities: [{ counter_id: event.id, capacity: input.event.capacity ?? null }, ...event.quotas],
    before: {},
    after: { title: input.event.title, status: input.event.status, capacity: input.event.capacity ?? null },
    actor: input.actor,
  }))
  return new WorkflowResponse(setCapacitiesStep(capacities))
})

type CreatedProduct = { id: string; variants: { id: string; title: string | null }[] }

/** One variant for each ticket type: the attached one, or the created one of the same title. */
function variantsInOrder({ ticket_types }: CreateEvent, attached: TicketVariant[], product: unknown): TicketVariant[] {
  const made = product as CreatedProduct | undefined
  return ticket_types.flatMap((type) => {
    if ("variant_id" in type) return attached.filter(({ id }) => id === type.variant_id)
    return (made?.variants ?? [])
      .filter(({ title }) => title === type.title)
      .map(({ id, title }) => ({ id, title, product_id: made?.id ?? "" }))
  })
}
