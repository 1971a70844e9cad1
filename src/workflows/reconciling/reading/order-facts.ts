import { sumDecimals } from "../../../domain/money/sum-decimals"
import { promisedOnlyAtTill } from "../../../domain/paying/at-till"
import type {
  CollectionFacts,
  Movement,
  OrderFacts,
  PaymentFacts,
  Transaction,
} from "../../../domain/reconciliation/facts"
import type { ClaimLine } from "../../../modules/booking/seats/claims"
import { isFeeLine } from "../../cancelling/fee-lines"
import {
  type GraphCollection,
  type GraphOrder,
  type GraphPayment,
  type GraphTransaction,
  quantityOf,
} from "./graph-order"

/** What an order's own row and lines do not say. */
export type BesideOrder = {
  /** The lines of it that are tickets. */
  tickets: readonly ClaimLine[]
  from_cart: boolean
}

/** An order's facts, without what its tickets cost. */
export function orderFacts(order: GraphOrder, { tickets, from_cart }: BesideOrder): OrderFacts {
  const { id, display_id, currency_code, canceled_at, metadata, items, summary, credit_lines } = order
  const rebooking = metadata?.booking_rebooking_id
  return {
    id,
    name: `#${display_id}`,
    currency_code,
    cancelled: Boolean(canceled_at),
    created_at: new Date(order.created_at),
    updated_at: new Date(order.updated_at),
    from_cart,
    // Customers may write into the metadata of a cart, but never get an order without one.
    rebooking_id: typeof rebooking === "string" && !from_cart ? rebooking : null,
    // The fee of a cancellation is no ware: an order that holds nothing else is empty.
    lines: wares(items).map((item) => {
      const ticket = tickets.find(({ line_id }) => line_id === item.id)
      const { event_id = null, ticket_type_id = null } = ticket ?? {}
      return { id: item.id, quantity: quantityOf(item), event_id, ticket_type_id }
    }),
    tickets_total: null,
    total: Number(summary?.current_order_total ?? 0),
    credited: sumDecimals((credit_lines ?? []).map((credit) => Number(credit?.amount ?? 0))),
    held: Number(summary?.transaction_total ?? 0),
    pending: Number(summary?.pending_difference ?? 0),
    transactions: (order.transactions ?? []).map(transactionFacts),
    collections: (order.payment_collections ?? []).flatMap((collection) =>
      collection ? collectionFacts(collection) : []
    ),
  }
}

function wares(items: GraphOrder["items"]) {
  return (items ?? []).filter((item) => !isFeeLine(item))
}

export function transactionFacts({
  order_id,
  amount,
  reference,
  reference_id,
}: Omit<GraphTransaction, "created_at">): Transaction {
  return { order_id, amount: Number(amount), reference: reference ?? "", reference_id: reference_id ?? "" }
}

function collectionFacts({ id, status, captured_amount, refunded_amount, ...rest }: GraphCollection): CollectionFacts {
  return {
    id,
    status,
    captured_amount: Number(captured_amount ?? 0),
    refunded_amount: Number(refunded_amount ?? 0),
    payments: (rest.payments ?? []).map(paymentFacts),
    sessions: (rest.payment_sessions ?? []).map((session) => session.status),
    at_till: promisedOnlyAtTill(rest.payment_sessions ?? []),
  }
}

function paymentFacts({ id, amount, canceled_at, captures, refunds }: GraphPayment): PaymentFacts {
  const movement = (one: { id: string; amount: unknown; note?: string | null }): Movement => {
    return { id: one.id, amount: Number(one.amount), note: one.note ?? null }
  }
  return {
    id,
    amount: Number(amount),
    cancelled: Boolean(canceled_at),
    captures: (captures ?? []).map(movement),
    refunds: (refunds ?? []).map(movement),
  }
}
