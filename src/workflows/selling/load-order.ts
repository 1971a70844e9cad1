import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { promisedAtTill } from "../../domain/paying/at-till"
import type { PaymentSession } from "../../domain/paying/offered"
import type { Address, Person } from "../../domain/person/person"
import { type GraphLine, lineOf } from "./cart-seats"

type OrderAddress = Address & { first_name?: string | null; last_name?: string | null; phone?: string | null }
type Collection = { status: string; payment_sessions?: PaymentSession[] | null }
type OrderItem = { id: string; variant_id: string | null; quantity: number; unit_price: number }

/** What an order says that its bookings need to know. */
export type OrderFacts = {
  id: string
  email: string
  locale: string | null
  currency_code: string
  /** Decimal, as Medusa keeps it. */
  total: number
  items: OrderItem[]
  cart_id: string | null
  /** The cart's lines: their ids are what a registration refers to. */
  cart_items: { id: string; variant_id: string | null }[]
  payment_statuses: string[]
  /** Placed on the promise to pay at the till. */
  at_till: boolean
  booker: Person
  /** A rebooking made the order, and writes its booking itself: the order is there a moment before it. */
  replaces: boolean
}

/** Reads an order for registering its bookings; null where there is none: it was cancelled, or is a draft still. */
export async function loadOrder(container: MedusaContainer, orderId: string): Promise<OrderFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "email",
      "locale",
      "metadata",
      "total",
      "currency_code",
      "canceled_at",
      "is_draft_order",
      "items.id",
      "items.variant_id",
      "items.quantity",
      "items.unit_price",
      "billing_address.*",
      "shipping_address.*",
      "customer.first_name",
      "customer.last_name",
      "payment_collections.status",
      "payment_collections.payment_sessions.provider_id",
      "payment_collections.payment_sessions.status",
      "cart.id",
      "cart.items.id",
      "cart.items.variant_id",
    ],
    filters: { id: orderId },
  })
  const order = data[0]
  if (!order || order.canceled_at || order.is_draft_order) return null
  const collections: Collection[] = order.payment_collections ?? []
  const items: (GraphLine & { unit_price: unknown })[] = order.items ?? []
  return {
    id: order.id,
    email: order.email ?? "",
    locale: order.locale ?? null,
    currency_code: order.currency_code,
    total: Number(order.total),
    items: items.map((item) => ({ ...lineOf(item), unit_price: Number(item.unit_price) })),
    cart_id: order.cart?.id ?? null,
    cart_items: order.cart?.items ?? [],
    payment_statuses: collections.map(({ status }) => status),
    at_till: promisedAtTill(collections.flatMap(({ payment_sessions }) => payment_sessions ?? [])),
    booker: bookerOf(order.billing_address ?? order.shipping_address ?? null, order.customer ?? null),
    // Customers may write into the metadata of a cart, but never get an order without one.
    replaces: Boolean(order.metadata?.booking_rebooking_id) && !order.cart,
  }
}

function bookerOf(
  address: OrderAddress | null,
  customer: { first_name?: string | null; last_name?: string | null } | null
): Person {
  const { first_name, last_name, phone, company, address_1, address_2, postal_code, city, province, country_code } =
    address ?? {}
  const lines = { company, address_1, address_2, postal_code, city, province, country_code }
  const known = Object.entries(lines).filter(([, line]) => line)
  return {
    first_name: first_name ?? customer?.first_name ?? null,
    last_name: last_name ?? customer?.last_name ?? null,
    phone: phone ?? null,
    address: known.length > 0 ? Object.fromEntries(known) : null,
  }
}
