import type { MedusaContainer } from "@medusajs/framework/types"
import type { BoughtLine, OfferedAdjustment, OfferedLine } from "../../../domain/rebooking/facts"
import type { WantedLine } from "../../../domain/rebooking/priced-items"
import { lineTotals } from "./line-totals"
import { type PricedTickets, priceTickets } from "./price-tickets"
import { promoteTickets } from "./promote-tickets"
import type { OrderItem, RebookingOrder } from "./rebooking-order"
import { taxTickets } from "./tax-tickets"

/** What the new lines cost, and how the order will name them: goods and lines stand in the same order. */
export type Offer = { lines: OfferedLine[]; goods: PricedTickets[] }

export type OfferInput = {
  order: RebookingOrder
  /** The lines that the order keeps. */
  rest: readonly OrderItem[]
  codes: readonly string[]
  wanted: readonly (WantedLine & { variant_id: string })[]
  /** What the booking's lines cost: a line that keeps its price keeps its discounts, and its taxes if it is the same. */
  old: readonly BoughtLine[]
}

/**
 * What lines cost in an order that exists: at today's prices, taxes and promotions by Medusa's own modules, for the order's
 * region, customer and address (DESIGN 4), or as they were bought. Nothing is written: a cart would leave traces, and this
 * is a preview too.
 */
export async function offerLines(container: MedusaContainer, input: OfferInput): Promise<Offer> {
  const { order, rest, codes, wanted, old } = input
  const asked = wanted.map(({ variant_id, quantity, in_all }, index) => {
    return { ticket_type_id: String(index), variant_id, quantity, in_all }
  })
  const boughtAs = (key: string) => old.find(({ line_item_id }) => line_item_id === wanted[Number(key)]?.kept_from)
  const goods = (await priceTickets(container, order, asked)).map((one) => {
    const bought = boughtAs(one.ticket_type_id)
    return bought ? { ...one, unit_price: bought.unit_price, is_tax_inclusive: bought.is_tax_inclusive } : one
  })
  const taxes = await taxTickets(container, order, goods)
  const kept = new Map<string, OfferedAdjustment[]>()
  for (const { ticket_type_id: key, variant_id, quantity } of goods) {
    const bought = boughtAs(key)
    if (!bought) continue
    kept.set(key, inProportion(bought, quantity))
    if (bought.variant_id === variant_id) taxes.set(key, bought.tax_lines)
  }
  const discounts = await promoteTickets(container, { order, rest, tickets: goods, taxes, codes, kept })
  const lines = goods.flatMap(({ ticket_type_id: key, variant_id, quantity, unit_price, is_tax_inclusive }) => {
    const line = wanted[Number(key)]
    if (!line) return []
    const { event_id, ticket_type_id, add_on_id, kept_from } = line
    const [tax_lines, adjustments] = [taxes.get(key) ?? [], discounts.get(key) ?? []]
    const price = { quantity, unit_price: unit_price ?? 0, is_tax_inclusive, tax_lines, adjustments }
    const { total, tax } = lineTotals(price)
    return [{ event_id, ticket_type_id, add_on_id, kept_from, variant_id, ...price, unit_price, total, tax }]
  })
  return { lines, goods }
}

/** The discounts that fewer pieces of a line keep. */
function inProportion({ adjustments, quantity }: BoughtLine, wanted: number): OfferedAdjustment[] {
  return adjustments.map((one) => ({ ...one, amount: (one.amount * wanted) / quantity }))
}
