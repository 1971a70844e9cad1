import type { MedusaContainer } from "@medusajs/framework/types"
import type { OfferedLine } from "../../../domain/rebooking/facts"
import { lineTotals } from "./line-totals"
import { type PricedTickets, priceTickets, type WantedTickets } from "./price-tickets"
import { promoteTickets } from "./promote-tickets"
import type { OrderItem, RebookingOrder } from "./rebooking-order"
import { taxTickets } from "./tax-tickets"

/** What the new tickets cost, and how the order will name them. */
export type Offer = { lines: OfferedLine[]; tickets: PricedTickets[] }

/**
 * What tickets cost today in an order that exists: prices, taxes and promotions by Medusa's own modules, for the order's
 * region, customer and address (DESIGN 4). Nothing is written: a cart would leave traces, and this is a preview too.
 */
export async function offerTickets(
  container: MedusaContainer,
  order: RebookingOrder,
  rest: readonly OrderItem[],
  wanted: readonly WantedTickets[]
): Promise<Offer> {
  const tickets = await priceTickets(container, order, wanted)
  const taxes = await taxTickets(container, order, tickets)
  const discounts = await promoteTickets(container, { order, rest, tickets, taxes })
  const lines = tickets.map(({ ticket_type_id, variant_id, quantity, unit_price, is_tax_inclusive }) => {
    const tax_lines = taxes.get(ticket_type_id) ?? []
    const adjustments = discounts.get(ticket_type_id) ?? []
    const { total, tax } = lineTotals({
      quantity,
      unit_price: unit_price ?? 0,
      is_tax_inclusive,
      tax_lines,
      adjustments,
    })
    return { ticket_type_id, variant_id, quantity, unit_price, is_tax_inclusive, tax_lines, adjustments, total, tax }
  })
  return { lines, tickets }
}
