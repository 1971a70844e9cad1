import { toMinor } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { BY_RECEIPT } from "../../domain/paying/receipt"
import { type Entry, type Moved, unreturned } from "../../domain/payment/unreturned"
import { BY_HAND } from "../../domain/refund/by-hand"

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
  /** Whether money came or went past its payments: carried by a rebooking, taken at the till, or paid back by hand. */
  past_payments: boolean
  /** See `unreturned`. */
  unreturned: Minor
}

const PAST_PAYMENTS = ["rebooking", BY_HAND, BY_RECEIPT]

export function orderMoney(order: GraphMoney): OrderMoney {
  const inMinor = (amount: unknown) => toMinor(Number(amount ?? 0), order.currency_code)
  const transactions = order.transactions ?? []
  const payments = paymentsOf(order)
  return {
    held: inMinor(order.summary?.transaction_total),
    refundable: inMinor(sumDecimals(payments.flatMap(left))),
    pending: inMinor(order.summary?.pending_difference),
    past_payments: transactions.some(({ reference }) => PAST_PAYMENTS.includes(reference ?? "")),
    unreturned: inMinor(unreturned(payments.map(moved), transactions.map(entry))),
  }
}

export function refundsOf(order: GraphMoney): GraphRefund[] {
  return paymentsOf(order).flatMap(({ refunds }) => refunds ?? [])
}

function paymentsOf({ payment_collections }: GraphMoney): GraphPayment[] {
  return (payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
}

function moved({ id, captures, refunds }: GraphPayment): Moved {
  return { id, captured: amounts(captures), refunded: amounts(refunds) }
}

function left(payment: GraphPayment): number[] {
  const { captured, refunded } = moved(payment)
  return [...captured, ...refunded.map((amount) => -amount)]
}

function entry({ reference, reference_id, amount }: GraphTransaction): Entry {
  return { reference: reference ?? "", reference_id: reference_id ?? "", amount: Number(amount) }
}

function amounts(movements: readonly { amount: unknown }[] | null | undefined): number[] {
  return (movements ?? []).map(({ amount }) => Number(amount))
}
