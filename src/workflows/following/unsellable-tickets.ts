import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"

/** Products or variants that were changed. */
export type ChangedProducts = { product_ids: string[] } | { variant_ids: string[] }

export type UnsellableTickets = {
  /** Tickets and add-ons that manage inventory. */
  variants: { id: string; event_id: string }[]
  /** Products of tickets and add-ons that have a shipping profile. */
  products: { id: string; event_id: string }[]
}

/** Finds what a ticket must not have among products or variants; one query where there is nothing of it. */
export async function unsellableTickets(
  container: MedusaContainer,
  changed: ChangedProducts
): Promise<UnsellableTickets> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "product_id", "manage_inventory", "product.shipping_profile.id"],
    filters: "variant_ids" in changed ? { id: changed.variant_ids } : { product_id: changed.product_ids },
  })
  const suspects = data.filter(({ manage_inventory, product }) => manage_inventory || product?.shipping_profile?.id)
  const found: UnsellableTickets = { variants: [], products: [] }
  if (suspects.length === 0) return found

  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const variant_id = suspects.map(({ id }) => id)
  const types = [
    ...(await events.listTicketTypes({ variant_id }, { select: ["variant_id", "event_id"] })),
    ...(await events.listAddOns({ variant_id }, { select: ["variant_id", "event_id"] })),
  ]
  for (const { id, product_id, manage_inventory, product } of suspects) {
    const event_id = types.find(({ variant_id }) => variant_id === id)?.event_id
    if (!event_id || !product_id) continue
    if (manage_inventory) found.variants.push({ id, event_id })
    const isNew = !found.products.some((one) => one.id === product_id)
    if (product?.shipping_profile?.id && isNew) found.products.push({ id: product_id, event_id })
  }
  return found
}
