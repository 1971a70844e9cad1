import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Ticket } from "../../domain/event/product-change"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"

/** Whether one of these variants is a ticket: one query by a unique index. */
export async function sellTickets(container: MedusaContainer, variantIds: readonly string[]): Promise<boolean> {
  return (await amongTickets(container, variantIds)).size > 0
}

/** Whether one of these order lines is a ticket. */
export async function areTickets(container: MedusaContainer, lineIds: readonly string[]): Promise<boolean> {
  if (lineIds.length === 0) return false
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_line_item",
    fields: ["variant_id"],
    filters: { id: [...lineIds] },
  })
  return sellTickets(
    container,
    data.flatMap(({ variant_id }) => variant_id ?? [])
  )
}

/** The tickets among variants, and among all variants of products. */
export async function ticketsOf(
  container: MedusaContainer,
  { products, variants }: { products: readonly string[]; variants: readonly string[] }
): Promise<Ticket[]> {
  if (products.length + variants.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "product_id"],
    filters: { $or: [{ id: [...variants] }, { product_id: [...products] }] },
  })
  const tickets = await amongTickets(
    container,
    data.map(({ id }) => id)
  )
  return data.flatMap(({ id, product_id }) =>
    tickets.has(id) ? [{ variant_id: id, product_id: product_id ?? "" }] : []
  )
}

/** An add-on is treated as a ticket: it is not stored, not shipped, and counted by us. */
async function amongTickets(container: MedusaContainer, variantIds: readonly string[]): Promise<Set<string>> {
  if (variantIds.length === 0) return new Set()
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const variant_id = [...variantIds]
  const [types, addOns] = await Promise.all([
    events.listTicketTypes({ variant_id }, { select: ["variant_id"] }),
    events.listAddOns({ variant_id }, { select: ["variant_id"] }),
  ])
  return new Set([...types, ...addOns].map(({ variant_id }) => variant_id))
}
