import type { CreateOrderDTO, CreateOrderLineItemDTO } from "@medusajs/framework/types"
import { toDecimal } from "../../domain/money/decimal"
import type { PlannedFee, RebookingPlan } from "../../domain/rebooking/plan"
import type { RebookingMatter } from "./facts/load-facts"
import type { PricedTickets } from "./facts/price-tickets"
import type { OrderAddress } from "./facts/rebooking-order"
import { LINE_MARK } from "./new-order"

/**
 * The replacement order, with the plan's prices, taxes and discounts as they are: core's `createOrderWorkflow` would
 * compute taxes anew and drop discounts with a code, so preview and result would differ (DESIGN 4).
 */
export function draftOrder(
  { order, offer }: RebookingMatter,
  plan: RebookingPlan,
  rebookingId: string
): CreateOrderDTO {
  const { region_id, customer_id, sales_channel_id, email, currency_code, locale } = order
  return {
    region_id,
    customer_id: customer_id ?? undefined,
    sales_channel_id: sales_channel_id ?? undefined,
    email,
    currency_code,
    locale,
    status: "pending",
    no_notification: false,
    ...addressed("shipping_address", order.shipping_address),
    ...addressed("billing_address", order.billing_address),
    items: [
      ...plan.lines.flatMap((line, index) => {
        const goods = offer.goods[index]
        return goods ? [{ ...draftLine(line, goods), metadata: { [LINE_MARK]: index } }] : []
      }),
      ...plan.fees.map((fee) => draftFee(fee, currency_code)),
    ],
    metadata: { booking_rebooking_id: rebookingId },
  }
}

/** A fee is taxed like the tickets that it is for, and holds its tax. No promotion takes anything off. */
function draftFee({ kind, title, amount, tax_lines }: PlannedFee, currencyCode: string): CreateOrderLineItemDTO {
  return {
    title,
    quantity: 1,
    unit_price: toDecimal(amount, currencyCode),
    is_tax_inclusive: true,
    is_discountable: false,
    requires_shipping: false,
    tax_lines: tax_lines.map(({ tax_rate_id, ...tax }) => ({ ...tax, tax_rate_id: tax_rate_id ?? undefined })),
    metadata: { booking_fee: kind },
  }
}

/** A line named as core's cart names it. */
function draftLine(line: RebookingPlan["lines"][number], { variant }: PricedTickets): CreateOrderLineItemDTO {
  const { product } = variant
  const { quantity, unit_price, is_tax_inclusive, tax_lines, adjustments } = line
  return {
    title: product.title,
    subtitle: variant.title,
    thumbnail: product.thumbnail ?? undefined,
    quantity,
    unit_price,
    is_tax_inclusive,
    is_discountable: product.discountable,
    requires_shipping: false,
    product_id: product.id,
    product_title: product.title,
    product_description: product.description ?? undefined,
    product_subtitle: product.subtitle ?? undefined,
    product_type: product.type?.value,
    product_collection: product.collection?.title,
    product_handle: product.handle,
    variant_id: variant.id,
    variant_title: variant.title,
    variant_sku: variant.sku ?? undefined,
    variant_barcode: variant.barcode ?? undefined,
    tax_lines: tax_lines.map(({ tax_rate_id, ...tax }) => ({ ...tax, tax_rate_id: tax_rate_id ?? undefined })),
    adjustments: adjustments.map(({ promotion_id, ...discount }) => ({
      ...discount,
      promotion_id: promotion_id ?? undefined,
    })),
  }
}

/** A copy of an address: an order owns its addresses. */
function addressed<Key extends string>(key: Key, address: OrderAddress | null): Partial<Record<Key, OrderAddress>> {
  if (!address) return {}
  const { id: _id, created_at: _created, updated_at: _updated, deleted_at: _deleted, ...lines } = address
  return { [key]: lines } as Partial<Record<Key, OrderAddress>>
}
