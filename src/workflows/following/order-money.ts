import { toMinor } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"

export type GraphRefund = {
  id: string
  amount: unknown
  note?: string | null
  created_by?: string | null
  created_at: string | Date
}
type GraphPayment = { id: string; captures?: { amount: unknown }[] | null; refunds?: GraphRefund[] | null }
type GraphTransaction = { amount: unknown; reference?: string | null; reference_id?: string | null }

/** An order's money as `query.graph` reads it with `MONEY_FIELDS`; decimals. */
export type GraphMoney = {
  currency_code: string
  summary?: { pending_difference?: unknown; transaction_total?: unknown } | null
  transactions?: GraphTransaction[] | null
  payment_collections?: ({ payments?: GraphPayment[] | null } | null)[] | null
}

export const MONEY_FIELDS = [
  "currency_code",
  "summary.*",
  "transactions.amount",
  "transactions.reference",
  "transactions.reference_id",
  "payment_collections.payments.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.*",
]

/** An order's money in minor units, by its books and by its payments: rebookings, and core, let the two differ. */
export type OrderMoney = {
  /** By the books: captured or offset, less what was refunded or carried away. */
  held: Minor
  /** What its payments could still give back. */
  refundable: Minor
  /** By the books: above 0 is still to be paid, below 0 to be paid back. */
  pending: Minor
  /** Whether a rebooking carried money to or from it. */
  rebooked: boolean
  /**
   * What the books say went back and the payments still have: core books the refunds of a cancelled order also where
   * the provider refused them. It names the payment there, and the refund everywhere else.
   */
  unreturned: Minor
}

export function orderMoney(order: GraphMoney): OrderMoney {
  const inMinor = (amount: unknown) => toMinor(Number(amount ?? 0), order.currency_code)
  const transactions = order.transactions ?? []
  const payments = paymentsOf(order)
  const booked = ({ id }: GraphPayment) =>
    -total(transactions.filter(({ reference, reference_id }) => reference === "refund" && reference_id === id))
  const missing = payments.map((payment) => Math.max(0, Math.min(booked(payment), left(payment))))
  return {
    held: inMinor(order.summary?.transaction_total),
    refundable: inMinor(sum(payments.map(left))),
    pending: inMinor(order.summary?.pending_difference),
    rebooked: transactions.some(({ reference }) => reference === "rebooking"),
    unreturned: inMinor(sum(missing)),
  }
}

export function refundsOf(order: GraphMoney): GraphRefund[] {
  return paymentsOf(order).flatMap(({ refunds }) => refunds ?? [])
}

function paymentsOf({ payment_collections }: GraphMoney): GraphPayment[] {
  return (payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
}

function left({ captures, refunds }: GraphPayment): number {
  return total(captures ?? []) - total(refunds ?? [])
}

function total(amounts: readonly { amount: unknown }[]): number {
  return sum(amounts.map(({ amount }) => Number(amount)))
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
