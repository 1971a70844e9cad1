import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RefusalError } from "../../../domain/refusal/refusal-error"

type Adjustment = {
  id: string
  code: string | null
  amount: number
  promotion_id?: string | null
  is_tax_inclusive?: boolean
}

export type OrderTaxLine = {
  rate: number
  code: string
  description?: string
  provider_id?: string
  tax_rate_id?: string
}

export type OrderItem = {
  id: string
  variant_id: string | null
  product_id: string | null
  quantity: number
  unit_price: number
  total: number
  tax_total: number
  is_discountable: boolean
  is_tax_inclusive?: boolean
  adjustments: Adjustment[]
  tax_lines?: OrderTaxLine[]
  metadata?: Record<string, unknown> | null
  detail: { fulfilled_quantity: number }
}

export type OrderPayment = {
  id: string
  amount: number
  provider_id: string
  captured_at: string | null
  canceled_at: string | null
  captures: { id: string; amount: number }[]
  refunds: { id: string; amount: number; note: string | null }[]
}

export type OrderCollection = {
  id: string
  status: string
  amount: number
  refunded_amount: number | null
  payments: OrderPayment[]
  payment_sessions: { id: string; status: string; provider_id: string }[]
}

export type OrderAddress = Record<string, unknown> & { country_code?: string | null }

/** An order as a rebooking needs it: its lines with totals, whom and where it is for, and its payments. Decimals. */
export type RebookingOrder = {
  id: string
  /** Counts the order's edits. */
  version: number
  status: string
  email: string
  customer_id: string | null
  region_id: string
  sales_channel_id: string | null
  currency_code: string
  locale: string | null
  total: number
  shipping_total: number
  summary: { transaction_total: number; pending_difference: number }
  credit_lines: { amount: number }[]
  items: OrderItem[]
  shipping_methods: Record<string, unknown>[]
  shipping_address: OrderAddress | null
  billing_address: OrderAddress | null
  customer: { id: string; groups?: { id: string }[] } | null
  region: { id: string; automatic_taxes: boolean } | null
  promotions: { id: string; code: string }[]
  payment_collections: OrderCollection[]
}

/** What of an order decides what its tickets cost and how they are taxed. */
export type Buyer = Pick<RebookingOrder, "currency_code" | "region_id" | "region" | "locale" | "email"> &
  Pick<RebookingOrder, "customer_id" | "customer" | "sales_channel_id" | "shipping_address">

const FIELDS = [
  ...["id", "version", "status", "email", "customer_id", "region_id", "sales_channel_id", "currency_code", "locale"],
  ...["total", "shipping_total", "summary.*", "credit_lines.*"],
  ...["items.*", "items.detail.*", "items.tax_lines.*", "items.adjustments.*"],
  ...["shipping_methods.*", "shipping_address.*", "billing_address.*"],
  ...["customer.id", "customer.email", "customer.groups.id", "region.id", "region.automatic_taxes"],
  ...["promotions.id", "promotions.code"],
  ...["payment_collections.*", "payment_collections.payment_sessions.*", "payment_collections.payments.*"],
  ...["payment_collections.payments.captures.*", "payment_collections.payments.refunds.*"],
]

/** Reads an order by id. Throws `booking_not_found` where core has lost it. */
export async function loadRebookingOrder(container: MedusaContainer, orderId: string): Promise<RebookingOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const order: RebookingOrder | undefined = data[0]
  if (!order) throw new RefusalError({ code: "booking_not_found" })
  return {
    ...order,
    shipping_total: Number(order.shipping_total ?? 0),
    items: order.items ?? [],
    credit_lines: order.credit_lines ?? [],
    shipping_methods: order.shipping_methods ?? [],
    promotions: (order.promotions ?? []).filter(Boolean),
    payment_collections: (order.payment_collections ?? []).filter(Boolean).map((collection) => ({
      ...collection,
      payments: collection.payments ?? [],
      payment_sessions: collection.payment_sessions ?? [],
    })),
  }
}
