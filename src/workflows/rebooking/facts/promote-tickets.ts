import type {
  ComputeActionContext,
  ComputeActionItemLine,
  MedusaContainer,
  PromotionDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OfferedAdjustment, OfferedTax } from "../../../domain/rebooking/facts"
import { lineTotals } from "./line-totals"
import type { PricedTickets } from "./price-tickets"
import { type PromotedProduct, promotedProducts } from "./promoted-products"
import { isUsedUp } from "./promotion-codes"
import type { Buyer, OrderItem, RebookingOrder } from "./rebooking-order"

export type PromotionInput = {
  order: Buyer & Pick<RebookingOrder, "items" | "promotions">
  /** The lines that the order keeps: thresholds and shares of a promotion count them as they do in the cart. */
  rest: readonly OrderItem[]
  tickets: readonly PricedTickets[]
  taxes: ReadonlyMap<string, OfferedTax[]>
  /** Codes that are redeemed besides those of the order. */
  codes?: readonly string[]
  /** Discounts of lines that keep their old price: they get none besides, but by a code that is redeemed now. */
  kept?: ReadonlyMap<string, OfferedAdjustment[]>
}

/**
 * The discounts of each ticket type by the promotions of the order and by automatic ones, as they apply today. The use
 * that the old tickets made of a code counts as given back. One that others have used up is not begun anew.
 */
export async function promoteTickets(
  container: MedusaContainer,
  { order, rest, tickets, taxes, codes = [], kept = new Map() }: PromotionInput
): Promise<Map<string, OfferedAdjustment[]>> {
  const products = await promotedProducts(container, rest)
  const items = [...tickets.map((one) => newLine(one, taxes)), ...rest.map((line) => keptLine(line, products))]
  const asked = [...order.promotions.map(({ code }) => code), ...codes]
  const promotions = container.resolve(Modules.PROMOTION)
  const actions = await promotions.computeActions(asked, contextOf(order, items), { skip_usage_limit_checks: true })
  const applied = actions.flatMap((action) => (action.action === "addItemAdjustment" ? [action] : []))
  const codesApplied = [...new Set(applied.map(({ code }) => code))]
  const known: PromotionDTO[] =
    codesApplied.length > 0
      ? await promotions.listPromotions({ code: codesApplied }, { relations: ["campaign.budget"] })
      : []
  const used = new Set(order.items.flatMap(({ adjustments }) => adjustments.map(({ code }) => code)))

  const discounts = new Map(kept)
  for (const { item_id, code, amount, is_tax_inclusive } of applied) {
    const promotion = known.find((one) => one.code === code)
    if (promotion && !used.has(code) && isUsedUp(promotion)) continue
    const own = kept.get(item_id)
    if (own && (!codes.includes(code) || own.some((one) => one.code === code))) continue
    const promotion_id = promotion?.id ?? null
    const discount = { code, promotion_id, amount: Number(amount), is_tax_inclusive: Boolean(is_tax_inclusive) }
    discounts.set(item_id, [...(discounts.get(item_id) ?? []), discount])
  }
  return discounts
}

function contextOf(order: Buyer, items: ComputeActionItemLine[]): ComputeActionContext {
  const { currency_code, customer, region_id, shipping_address, sales_channel_id, email } = order
  const country_code = shipping_address?.country_code
  return {
    currency_code,
    customer: customer ? { id: customer.id, groups: customer.groups } : undefined,
    region: { id: region_id },
    shipping_address: country_code ? { country_code } : undefined,
    sales_channel_id: sales_channel_id ?? undefined,
    email,
    items,
    shipping_methods: [],
  }
}

function newLine(tickets: PricedTickets, taxes: PromotionInput["taxes"]): ComputeActionItemLine {
  const { ticket_type_id, quantity, variant, unit_price, is_tax_inclusive } = tickets
  const tax_lines = taxes.get(ticket_type_id) ?? []
  const line = { quantity, unit_price: unit_price ?? 0, is_tax_inclusive, tax_lines, adjustments: [] }
  const { subtotal, original_total } = lineTotals(line)
  return {
    id: ticket_type_id,
    variant_id: variant.id,
    product_id: variant.product.id,
    quantity,
    subtotal,
    original_total,
    is_discountable: variant.product.discountable,
    product: productOf(variant.product),
  }
}

/** A line as core's order reads it carries its totals; the discounts that it has are computed anew beside the others. */
function keptLine(
  { adjustments: _computed, ...line }: OrderItem,
  products: ReadonlyMap<string, PromotedProduct>
): ComputeActionItemLine {
  const product = products.get(line.product_id ?? "")
  const { subtotal = line.total, original_total = line.total } = line as OrderItem & Record<string, number>
  return { ...line, subtotal, original_total, product: product ? productOf(product) : undefined }
}

function productOf({ id, collection_id, type_id, tags, categories }: PromotedProduct) {
  return {
    id,
    collection_id: collection_id ?? undefined,
    type_id: type_id ?? undefined,
    tags: tags?.map((tag) => ({ id: tag.id })),
    categories: categories?.map((category) => ({ id: category.id })),
  }
}
