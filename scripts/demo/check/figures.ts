import { type Api, ok } from "../../../integration-tests/fixtures/api"
import type { WorldEvent } from "../../../integration-tests/fixtures/world-events"
import { toMinor } from "../../../src/domain/money/decimal"

const FIELDS = "display_id,currency_code,total,*summary,*transactions,*payment_collections"

type AdminOrder = {
  display_id: number
  currency_code: string
  total: number
  summary: { pending_difference: number }
  transactions: { amount: number }[]
  payment_collections: { captured_amount: number | null; refunded_amount: number | null }[]
}

/** What an order says of its money, in cents. */
export type OrderFigures = {
  name: string
  total: number
  /** What is booked on the order: paid, moved and given back. */
  booked: number
  pending: number
  captured: number
  refunded: number
}

export async function orderFigures(staff: Api, orderId: string): Promise<OrderFigures> {
  const { order } = await ok(staff.get<{ order: AdminOrder }>(`/admin/orders/${orderId}?fields=${FIELDS}`))
  const { payment_collections, transactions, summary, currency_code } = order
  const cents = (amount: number | null) => toMinor(amount ?? 0, currency_code)
  const total = (amounts: (number | null)[]) => amounts.reduce((sum: number, amount) => sum + cents(amount), 0)
  return {
    name: `order ${order.display_id}`,
    total: cents(order.total),
    booked: total(transactions.map(({ amount }) => amount)),
    pending: cents(summary.pending_difference),
    captured: total(payment_collections.map(({ captured_amount }) => captured_amount)),
    refunded: total(payment_collections.map(({ refunded_amount }) => refunded_amount)),
  }
}

/** Free seats of an event, as any storefront sees them. */
export async function freeSeats(storefront: Api, { id }: WorldEvent): Promise<number> {
  const { event } = await ok(storefront.get<{ event: { seats: { free: number } } }>(`/store/events/${id}`))
  return event.seats.free
}

/** Euro cents as people read them. */
export function euro(cents: number): string {
  return `${(cents / 100).toFixed(2)} EUR`
}
