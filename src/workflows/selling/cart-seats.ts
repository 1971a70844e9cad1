import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ClaimLine } from "../../modules/booking/seats/claims"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"

/** A line of a cart or an order, as `query.graph` reads it. */
export type GraphLine = { id: string; variant_id?: string | null; quantity: unknown }

type Line = { id: string; variant_id: string | null; quantity: number }

/** A cart, whether there is one, whether an order came of it already, and the seats that its lines ask for. */
export type CartSeats = { cart_id: string; known: boolean; ordered: boolean; lines: ClaimLine[] }

/** Reads which of a cart's lines are tickets, and of which events. */
export async function loadCartSeats(container: MedusaContainer, cartId: string): Promise<CartSeats> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [carts, orders] = await Promise.all([
    query.graph({
      entity: "cart",
      fields: ["items.id", "items.variant_id", "items.quantity"],
      filters: { id: cartId },
    }),
    query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } }),
  ])
  const items: GraphLine[] = carts.data[0]?.items ?? []
  const lines = await seatLines(container, items.map(lineOf))
  return { cart_id: cartId, known: carts.data.length > 0, ordered: orders.data.length > 0, lines }
}

/** Quantities come as numbers, strings or big numbers, depending on the module that answers. */
export function lineOf({ id, variant_id, quantity }: GraphLine): Line {
  return { id, variant_id: variant_id ?? null, quantity: Number(quantity) }
}

/** The seats that lines of a cart or an order ask for; lines that are no tickets ask for none. */
export async function seatLines(container: MedusaContainer, items: readonly Line[]): Promise<ClaimLine[]> {
  const variant_id = items.flatMap((item) => item.variant_id ?? [])
  if (variant_id.length === 0) return []
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const types = await events.listTicketTypes({ variant_id }, { take: variant_id.length })
  return items.flatMap((item) => {
    const type = types.find((one) => one.variant_id === item.variant_id)
    if (!type || item.quantity <= 0) return []
    return [{ line_id: item.id, event_id: type.event_id, ticket_type_id: type.id, quantity: item.quantity }]
  })
}
