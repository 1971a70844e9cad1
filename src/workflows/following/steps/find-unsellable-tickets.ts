import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

/** Products or variants that were changed. */
export type ChangedProducts = { product_ids: string[] } | { variant_ids: string[] }

type UnsellableTickets = {
  variants: { id: string; event_id: string }[]
  products: { id: string; event_id: string }[]
}

/** Finds tickets among them that manage inventory, and products of tickets that have a shipping profile. */
export const findUnsellableTicketsStep = createStep(
  "find-unsellable-tickets",
  async (changed: ChangedProducts, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product_variant",
      fields: ["id", "product_id", "manage_inventory", "product.shipping_profile.id"],
      filters: "variant_ids" in changed ? { id: changed.variant_ids } : { product_id: changed.product_ids },
    })
    const suspects = data.filter(({ manage_inventory, product }) => manage_inventory || product?.shipping_profile?.id)
    const found: UnsellableTickets = { variants: [], products: [] }
    if (suspects.length === 0) return new StepResponse(found)

    const types = await container
      .resolve<EventModuleService>(EVENT_MODULE)
      .listTicketTypes({ variant_id: suspects.map(({ id }) => id) }, { select: ["variant_id", "event_id"] })
    for (const { id, product_id, manage_inventory, product } of suspects) {
      const event_id = types.find(({ variant_id }) => variant_id === id)?.event_id
      if (!event_id || !product_id) continue
      if (manage_inventory) found.variants.push({ id, event_id })
      const isNew = !found.products.some((one) => one.id === product_id)
      if (product?.shipping_profile?.id && isNew) found.products.push({ id: product_id, event_id })
    }
    return new StepResponse(found)
  }
)
