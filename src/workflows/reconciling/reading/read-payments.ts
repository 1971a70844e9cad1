import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sumDecimals } from "../../../domain/money/sum-decimals"
import type { PaymentOfCart } from "../../../domain/reconciliation/checks/payment-of-cart"
import { lineOf, seatLines } from "../../selling/cart-seats"

const PAGE = 500

type GraphPayment = {
  id: string
  payment_collection_id: string
  currency_code: string
  amount: unknown
  canceled_at?: unknown
  created_at: string | Date
  captures?: { amount: unknown }[] | null
  refunds?: { amount: unknown }[] | null
}
type GraphCart = { id: string; items?: { id: string; variant_id?: string | null; quantity: unknown }[] | null }
type Filter = { id: string[] } | { id: { $gt: string }; created_at?: { $gte: Date } }

const FIELDS = [
  ...["id", "payment_collection_id", "currency_code", "amount", "canceled_at", "created_at"],
  ...["captures.amount", "refunds.amount"],
]

/** All payments, or those made since, a page at a time. */
export async function* paymentPages(container: MedusaContainer, since: Date | null): AsyncGenerator<PaymentOfCart[]> {
  const made = since ? { created_at: { $gte: since } } : {}
  for (let after = ""; ; ) {
    const payments = await readPayments(container, { id: { $gt: after }, ...made })
    if (payments.length > 0) yield payments
    const last = payments.at(-1)
    if (!last || payments.length < PAGE) return
    after = last.id
  }
}

/** Payments by id, at most a page of them, with the carts that they should have made an order of. */
export async function readPayments(container: MedusaContainer, filters: Filter): Promise<PaymentOfCart[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: FIELDS,
    filters,
    pagination: { skip: 0, take: PAGE, order: { id: "ASC" } },
  })
  const payments: GraphPayment[] = data
  const carts = await lostCarts(
    container,
    payments.map((payment) => payment.payment_collection_id)
  )
  const total = (amounts: { amount: unknown }[] | null | undefined) =>
    sumDecimals((amounts ?? []).map(({ amount }) => Number(amount)))
  return payments.map(({ id, payment_collection_id, currency_code, amount, canceled_at, created_at, ...moved }) => ({
    ...{ id, currency_code, amount: Number(amount), cancelled: Boolean(canceled_at) },
    ...{ captured: total(moved.captures), refunded: total(moved.refunds), made_at: new Date(created_at) },
    lost_cart_id: carts.get(payment_collection_id) ?? null,
  }))
}

/** Carts with tickets that payment collections belong to, where these belong to no order. */
async function lostCarts(container: MedusaContainer, collectionIds: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { payment_collection_id: collectionIds }
  const orders = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters,
  })
  const ordered = new Set(orders.data.map(({ payment_collection_id }) => payment_collection_id))
  const lost = collectionIds.filter((id) => !ordered.has(id))
  if (lost.length === 0) return new Map()
  const links = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id", "payment_collection_id"],
    filters: { payment_collection_id: lost },
  })
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "items.id", "items.variant_id", "items.quantity"],
    filters: { id: links.data.map(({ cart_id }) => cart_id) },
  })
  const withTickets = await cartsWithTickets(container, data)
  const own = links.data.filter(({ cart_id }) => withTickets.has(cart_id))
  return new Map(own.map(({ cart_id, payment_collection_id }) => [payment_collection_id, cart_id]))
}

async function cartsWithTickets(container: MedusaContainer, carts: readonly GraphCart[]): Promise<Set<string>> {
  const tickets = await seatLines(container, carts.flatMap(({ items }) => items ?? []).map(lineOf))
  const lines = new Set(tickets.map(({ line_id }) => line_id))
  return new Set(carts.filter(({ items }) => (items ?? []).some(({ id }) => lines.has(id))).map(({ id }) => id))
}
