import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderLine, OrderToBill } from "../../domain/document/bill-lines"
import { sumDecimals } from "../../domain/money/sum-decimals"
import type { Address, PersonName } from "../../domain/person/person"
import { cancellationOf } from "../cancelling/fee-lines"

type Taxed = { id: string; total: unknown; original_total: unknown; tax_lines?: { rate: unknown }[] | null }
type GraphItem = Taxed & {
  title: string
  product_title?: string | null
  variant_title?: string | null
  quantity: unknown
  detail?: { return_received_quantity?: unknown; return_dismissed_quantity?: unknown } | null
  metadata?: Record<string, unknown> | null
}
type GraphOrder = {
  id: string
  display_id: number
  status: string
  currency_code: string
  total: unknown
  credit_line_total?: unknown
  items?: (GraphItem | null)[] | null
  shipping_methods?: ((Taxed & { name: string }) | null)[] | null
  billing_address?: OrderAddress | null
  shipping_address?: OrderAddress | null
}
type OrderAddress = { [Line in keyof Address]?: Address[Line] | null } & PersonName

export type BillableOrder = OrderToBill & { id: string; number: string; address: OrderAddress | null }

const FIELDS = [
  ...["id", "display_id", "status", "currency_code", "total", "credit_line_total"],
  ...["items.*", "items.detail.*", "items.total", "items.original_total", "items.tax_lines.*", "items.adjustments.*"],
  ...["shipping_methods.*", "shipping_methods.total", "shipping_methods.original_total"],
  ...["shipping_methods.tax_lines.*", "shipping_methods.adjustments.*", "billing_address.*", "shipping_address.*"],
]

/**
 * Reads what an order asks money for: its lines and shipping after discounts, with the rates of their taxes. What credit lines
 * take off is a payment, and lowers no invoice. Null: core has lost the order.
 */
export async function loadOrderToBill(container: MedusaContainer, orderId: string): Promise<BillableOrder | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const order: GraphOrder | undefined = data[0]
  if (!order) return null
  const { id, display_id, status, currency_code, billing_address, shipping_address } = order
  const items = (order.items ?? []).flatMap((item) => (item && kept(item) > 0 ? [itemLine(item)] : []))
  const shipping = (order.shipping_methods ?? []).flatMap((method) => (method ? [shippingLine(method)] : []))
  return {
    id,
    number: `#${display_id}`,
    cancelled: status === "canceled",
    currency_code,
    total: sumDecimals([Number(order.total ?? 0), Number(order.credit_line_total ?? 0)]),
    lines: [...items, ...shipping.filter(({ total }) => total !== 0)],
    address: billing_address ?? shipping_address ?? null,
  }
}

/** How many of a line have not come back: core's totals are over these. */
function kept({ quantity, detail }: GraphItem): number {
  return (
    Number(quantity) - Number(detail?.return_received_quantity ?? 0) - Number(detail?.return_dismissed_quantity ?? 0)
  )
}

function itemLine(item: GraphItem): OrderLine {
  const { title, product_title, variant_title } = item
  const name = product_title || title
  return {
    ...amounts(item),
    name,
    detail: variant_title || null,
    quantity: kept(item),
    fee_of: cancellationOf(item),
  }
}

function shippingLine(method: Taxed & { name: string }): OrderLine {
  return { ...amounts(method), name: method.name, detail: null, quantity: 1, fee_of: null }
}

function amounts({ id, total, original_total, tax_lines }: Taxed) {
  const rate = sumDecimals((tax_lines ?? []).map((tax) => Number(tax.rate)))
  return { id, total: Number(total ?? 0), original_total: Number(original_total ?? total ?? 0), rate }
}
