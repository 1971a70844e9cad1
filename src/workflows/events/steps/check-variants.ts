import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewTicketType } from "../../../domain/event/event-input"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import type { TicketVariant } from "../ticket-variant"

/**
 * The variants that ticket types are attached to. Tickets need no stock and no shipping: an event counts its own seats,
 * so a variant that manages inventory, has a shipping profile or is a ticket already is refused with a sentence.
 */
export const checkVariantsStep = createStep("check-ticket-variants", async (types: NewTicketType[], { container }) => {
  const ids = types.flatMap((type) => ("variant_id" in type ? [type.variant_id] : []))
  if (ids.length === 0) return new StepResponse<TicketVariant[]>([])

  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "title", "product_id", "manage_inventory", "product.shipping_profile.id"],
    filters: { id: ids },
  })
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const [taken, addOns] = await Promise.all([
    events.listTicketTypes({ variant_id: ids }),
    events.listAddOns({ variant_id: ids }),
  ])
  const variants = ids.map((id, index) => {
    const variant = data.find((one) => one.id === id)
    if (!variant)
      throw new RefusalError({ code: "event_invalid", field: "ticket_types", reason: `there is no variant ${id}` })
    const problem = [
      ids.indexOf(id) !== index || taken.some(({ variant_id }) => variant_id === id)
        ? ("already_a_ticket" as const)
        : null,
      addOns.some(({ variant_id }) => variant_id === id) ? ("already_an_add_on" as const) : null,
      variant.manage_inventory ? ("managed_inventory" as const) : null,
      variant.product?.shipping_profile?.id ? ("shipping_profile" as const) : null,
    ].find((reason) => reason !== null)
    if (problem) throw new RefusalError({ code: "variant_not_sellable", variant_id: id, reason: problem })
    return { id, title: variant.title ?? null, product_id: variant.product_id ?? "" }
  })
  return new StepResponse(variants)
})
