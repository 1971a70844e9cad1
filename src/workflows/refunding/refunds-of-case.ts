import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { toMinor } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { refundCaseIn } from "../../domain/refund/refund-note"
import { type RefundState, refundState, type WrittenRefund } from "../../domain/refund/refund-state"
import type { RefundCaseToPay } from "./plan-parts"

/** A refund in core's books that an attempt of a case made. */
export type CaseRefund = {
  id: string
  /** Decimal. */
  amount: number
  note: string
  /** The order that the payment stands with. */
  order_id: string
  collection_id: string
  state: RefundState
}

/** A case, and the orders that its money can come from, its own first. */
export type CaseInChain = { refundCase: RefundCaseToPay; orderIds: readonly string[] }

type Moment = string | Date
type GraphRefund = { id: string; amount: unknown; note?: string | null; created_at: Moment }
type GraphPayment = { created_at: Moment; captures?: { created_at: Moment }[] | null; refunds?: GraphRefund[] | null }
type GraphCollection = { id: string; refunded_amount?: unknown; payments?: GraphPayment[] | null }

/** More refunds than any chain of orders has. */
const MAX_REFUNDS = 1000

const FIELDS = [
  "id",
  ...["payment_collections.id", "payment_collections.refunded_amount", "payment_collections.payments.created_at"],
  ...["payment_collections.payments.captures.created_at", "payment_collections.payments.refunds.*"],
]

/** What the attempts of a case have written in core's books so far. */
export async function refundsOfCase(
  container: MedusaContainer,
  { refundCase, orderIds }: CaseInChain
): Promise<CaseRefund[]> {
  const filters = { id: [...orderIds] }
  const [orders, booked] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: FIELDS, filters }),
    container
      .resolve(Modules.ORDER)
      .listOrderTransactions(
        { order_id: [...orderIds], reference: "refund" },
        { select: ["reference_id"], take: MAX_REFUNDS }
      ),
  ])
  const bookedIds = new Set(booked.map(({ reference_id }) => reference_id))
  return orders.data.flatMap((order) => {
    const collections: (GraphCollection | null)[] = order.payment_collections ?? []
    return collections.flatMap((collection) => {
      const ofCase = (collection?.payments ?? []).flatMap(({ refunds }) => refunds ?? [])
      return ofCase.flatMap(({ id, amount, note }) => {
        if (!collection || !note || refundCaseIn(note) !== refundCase.id) return []
        const state = refundState(id, factsOf(collection, bookedIds))
        return [{ id, amount: Number(amount), note, order_id: order.id, collection_id: collection.id, state }]
      })
    })
  })
}

/** What has gone through for a case so far, by all its attempts. */
export function paidThrough(refunds: readonly CaseRefund[], currencyCode: string): Minor {
  const through = refunds.filter(({ state }) => state === "through")
  return toMinor(sumDecimals(through.map(({ amount }) => amount)), currencyCode)
}

function factsOf({ refunded_amount, payments }: GraphCollection, bookedIds: ReadonlySet<string>) {
  const all = payments ?? []
  const written: WrittenRefund[] = all.flatMap(({ refunds }) =>
    (refunds ?? []).map(({ id, amount, created_at }) => ({
      id,
      amount: Number(amount),
      created_at: iso(created_at),
      booked: bookedIds.has(id),
    }))
  )
  const touched_at = all.flatMap(({ created_at, captures }) => [
    iso(created_at),
    ...(captures ?? []).map((capture) => iso(capture.created_at)),
  ])
  return { refunded: Number(refunded_amount ?? 0), refunds: written, touched_at }
}

function iso(moment: Moment): string {
  return new Date(moment).toISOString()
}
