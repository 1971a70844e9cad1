/** An order as `query.graph` reads it with `ORDER_FIELDS`. Amounts are decimals in any of Medusa's forms. */
export type GraphOrder = {
  id: string
  display_id: number
  currency_code: string
  canceled_at?: unknown
  is_draft_order?: boolean | null
  created_at: string | Date
  updated_at: string | Date
  metadata?: Record<string, unknown> | null
  items?: GraphItem[] | null
  summary?: { transaction_total?: unknown; pending_difference?: unknown; current_order_total?: unknown } | null
  credit_lines?: ({ amount: unknown } | null)[] | null
  transactions?: GraphTransaction[] | null
  payment_collections?: (GraphCollection | null)[] | null
}

/** A line; core keeps how many of it beside it, for each version of the order. */
export type GraphItem = {
  id: string
  variant_id?: string | null
  metadata?: Record<string, unknown> | null
  detail?: { quantity: unknown } | null
}

export function quantityOf({ detail }: GraphItem): number {
  return Number(detail?.quantity ?? 0)
}

export type GraphTransaction = {
  order_id: string
  amount: unknown
  reference?: string | null
  reference_id?: string | null
  created_at: string | Date
}

export type GraphCollection = {
  id: string
  status: string
  captured_amount?: unknown
  refunded_amount?: unknown
  updated_at: string | Date
  payment_sessions?: { status: string; provider_id: string }[] | null
  payments?: GraphPayment[] | null
}

type GraphMovement = { id: string; amount: unknown; note?: string | null; created_at: string | Date }
export type GraphPayment = {
  id: string
  amount: unknown
  canceled_at?: unknown
  captures?: GraphMovement[] | null
  refunds?: GraphMovement[] | null
}

export const ORDER_FIELDS = [
  ...["id", "display_id", "currency_code", "canceled_at", "is_draft_order", "created_at", "updated_at", "metadata"],
  ...["items.id", "items.variant_id", "items.metadata", "items.detail.quantity", "summary.*", "credit_lines.amount"],
  ...["transactions.order_id", "transactions.amount", "transactions.reference", "transactions.reference_id"],
  ...["transactions.created_at"],
  ...["payment_collections.id", "payment_collections.status", "payment_collections.updated_at"],
  ...["payment_collections.captured_amount", "payment_collections.refunded_amount"],
  ...["payment_collections.payment_sessions.status", "payment_collections.payment_sessions.provider_id"],
  ...["payment_collections.payments.id", "payment_collections.payments.amount"],
  ...["payment_collections.payments.canceled_at"],
  ...["payment_collections.payments.captures.id", "payment_collections.payments.captures.amount"],
  ...["payment_collections.payments.captures.created_at", "payment_collections.payments.refunds.created_at"],
  ...["payment_collections.payments.refunds.id", "payment_collections.payments.refunds.amount"],
  ...["payment_collections.payments.refunds.note"],
]
