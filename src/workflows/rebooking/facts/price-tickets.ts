import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PromotedProduct } from "./promoted-products"
import type { Buyer } from "./rebooking-order"

/**
 * Pieces of one variant, known by the ticket type, or whatever else names their line. `in_all`: how many of the kind there
 * are, where several lines share it; a price by quantity looks at that.
 */
export type WantedTickets = { ticket_type_id: string; variant_id: string; quantity: number; in_all?: number }

type Product = PromotedProduct & {
  title: string
  description: string | null
  subtitle: string | null
  handle: string
  thumbnail: string | null
  discountable: boolean
  type?: { value: string } | null
  collection?: { title: string } | null
}

export type TicketVariant = {
  id: string
  title: string
  sku: string | null
  barcode: string | null
  product: Product
  price_set?: { id: string } | null
}

/** Tickets with their variant and today's price for this order; null where there is none in its currency. */
export type PricedTickets = WantedTickets & {
  variant: TicketVariant
  unit_price: number | null
  is_tax_inclusive: boolean
}

const FIELDS = [
  ...["id", "title", "sku", "barcode", "price_set.id", "product.id", "product.title", "product.description"],
  ...["product.subtitle", "product.handle", "product.thumbnail", "product.discountable", "product.collection_id"],
  ...["product.type_id", "product.type.value", "product.collection.title", "product.tags.id", "product.categories.id"],
]

/** Prices tickets as core's cart would for the same customer: region, currency, customer groups and quantity count. */
export async function priceTickets(
  container: MedusaContainer,
  order: Buyer,
  wanted: readonly WantedTickets[]
): Promise<PricedTickets[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = wanted.map(({ variant_id }) => variant_id)
  const { data } = await query.graph({ entity: "product_variant", fields: FIELDS, filters: { id: ids } })
  const variants: TicketVariant[] = data
  const prices = new Map<string, Price>()
  for (const quantity of new Set(wanted.map(countOf))) {
    const asked = variants.filter(({ id }) => wanted.some((one) => one.variant_id === id && countOf(one) === quantity))
    const sets = asked.flatMap(({ price_set }) => price_set?.id ?? [])
    for (const [id, price] of await pricesOf(container, order, sets, quantity)) prices.set(`${id} ${quantity}`, price)
  }
  return wanted.flatMap((tickets) => {
    const variant = variants.find(({ id }) => id === tickets.variant_id)
    const price = prices.get(`${variant?.price_set?.id} ${countOf(tickets)}`) ?? NO_PRICE
    return variant ? [{ ...tickets, variant, ...price }] : []
  })
}

function countOf({ quantity, in_all = quantity }: WantedTickets): number {
  return in_all
}

type Price = { unit_price: number | null; is_tax_inclusive: boolean }
const NO_PRICE: Price = { unit_price: null, is_tax_inclusive: false }

async function pricesOf(
  container: MedusaContainer,
  order: Buyer,
  priceSetIds: string[],
  quantity: number
): Promise<[string, Price][]> {
  if (priceSetIds.length === 0) return []
  const { currency_code, region_id, region, customer_id, customer, sales_channel_id, email } = order
  const context = { currency_code, region_id, region, customer_id, customer, sales_channel_id, email, quantity }
  const pricing = container.resolve(Modules.PRICING)
  const sets = await pricing.calculatePrices({ id: priceSetIds }, { context: known(context) })
  return sets.map(({ id, calculated_amount, is_calculated_price_tax_inclusive }) => [
    id,
    {
      unit_price: calculated_amount === null ? null : Number(calculated_amount),
      is_tax_inclusive: Boolean(is_calculated_price_tax_inclusive),
    },
  ])
}

type PricingContext = Record<string, string | number>

function known(context: Record<string, unknown>): PricingContext {
  const entries = Object.entries(context).filter(([, value]) => value !== null && value !== undefined)
  // Core passes region and customer as objects, whose fields price rules name; the type only knows flat values.
  return Object.fromEntries(entries) as PricingContext
}
