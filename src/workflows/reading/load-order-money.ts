import type { MedusaContainer } from "@medusajs/framework/types"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import type { FeeLine } from "../../domain/booking/fee-line"
import type { LineTotals } from "../../domain/booking/lines-total"
import { toMinor } from "../../domain/money/decimal"
import { type Minor, minor } from "../../domain/money/minor"
import { feesAmong } from "../cancelling/fee-lines"
import { type GraphCollections, PROMISED_FIELDS, promisedBy } from "../paying/promised"

const FIELDS = [
  "id",
  "display_id",
  "currency_code",
  "total",
  "summary",
  "items.id",
  "items.total",
  "items.quantity",
  "items.title",
  "items.metadata",
  "payment_collections.id",
  "payment_collections.status",
  ...PROMISED_FIELDS,
]

/** States of a payment collection in which Medusa's payment session routes take a payment. */
const PAYABLE = ["not_paid", "awaiting"]

/** What an order says of money, in minor units: paid is what was captured or offset, less what was paid back. */
export type OrderMoney = {
  id: string
  display_id: number
  payment_status: string
  currency_code: string
  total: Minor
  paid: Minor
  /** What the bank has promised and not paid yet, and what is open beyond that; 0 when nothing is left. */
  authorised: Minor
  open: Minor
  /** Where what is open can be paid through Medusa's payment session routes; null where nothing waits for it. */
  payment_collection_id: string | null
  lines: LineTotals
  /** Those of its lines that are fees. */
  fees: FeeLine[]
}

/** Reads what is paid and open from Medusa's order: it is never copied (SPEC, "Booking status"). */
export async function loadOrderMoney(container: MedusaContainer, orderId: string): Promise<OrderMoney> {
  const { result } = await getOrderDetailWorkflow(container).run({ input: { order_id: orderId, fields: FIELDS } })
  const { id, display_id, payment_status, currency_code, total, summary, items, payment_collections } = result
  const inMinor = (amount: unknown) => toMinor(Number(amount ?? 0), currency_code)
  const money = { total: inMinor(total), paid: inMinor(summary?.transaction_total) }
  const authorised = promisedBy(payment_collections as GraphCollections, currency_code)
  return {
    id,
    display_id: Number(display_id),
    payment_status,
    currency_code,
    ...money,
    authorised,
    open: minor(Math.max(0, money.total - money.paid - authorised)),
    payment_collection_id: (payment_collections ?? []).find(({ status }) => PAYABLE.includes(status))?.id ?? null,
    lines: new Map((items ?? []).map((item) => [item.id, Number(item.total ?? 0)])),
    fees: feesAmong(items ?? []),
  }
}
