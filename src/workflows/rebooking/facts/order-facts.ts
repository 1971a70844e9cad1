import { sumDecimals } from "../../../domain/money/sum-decimals"
import { capturable } from "../../../domain/payment/capturable"
import type { OrderFacts } from "../../../domain/rebooking/facts"
import type { OrderPayment, RebookingOrder } from "./rebooking-order"

export type OrderFactsInput = {
  order: RebookingOrder
  /** The order lines that pay for the booking's tickets and add-ons. */
  line_ids: ReadonlySet<string>
  /** Minor units owed to other bookings of the order. */
  reserved: number
  /** Somebody is editing the order in core's admin. */
  edit_open: boolean
}

/** What a plan needs to know of the order's money; decimals freed from the dust of binary fractions. */
export function orderFacts({ order, line_ids, reserved, edit_open }: OrderFactsInput): OrderFacts {
  const own = order.items.filter(({ id }) => line_ids.has(id))
  const rest = order.items.filter(({ id }) => !line_ids.has(id))
  const total = sumDecimals(own.map((line) => line.total))
  const restTotal = sumDecimals([order.total, -total])
  const captured = order.summary.transaction_total
  const authorised = openAuthorisations(order).map(open)
  return {
    currency_code: order.currency_code,
    lines: own.map(({ id, quantity, total }) => ({ line_item_id: id, quantity, total })),
    total,
    tax: sumDecimals(own.map((line) => line.tax_total)),
    captured_beyond_rest: sumDecimals([captured, -restTotal]),
    authorised_beyond_rest: sumDecimals([captured, ...authorised, -restTotal]),
    reserved,
    whole: rest.length === 0 && order.shipping_total === 0,
    on_invoice: order.payment_collections.some(isOnInvoice),
    obstacle: own.length < line_ids.size ? "unfinished" : obstacleOf(order, own, edit_open),
  }
}

/** The payments of an order that are authorised and not captured in full. */
export function openAuthorisations({ payment_collections }: RebookingOrder): OrderPayment[] {
  const payments = payment_collections.flatMap((collection) => collection.payments)
  return payments.filter((payment) => open(payment) > 0)
}

/** Whether a collection waits for a payment that the provider accepted to come later. */
export function isOnInvoice({ status, payment_sessions }: RebookingOrder["payment_collections"][number]): boolean {
  return status !== "canceled" && payment_sessions.some((session) => session.status === "pending_authorization")
}

function open({ amount, canceled_at, captured_at, captures }: OrderPayment): number {
  const captured = captures.map((capture) => capture.amount)
  return capturable({ amount, captured, is_over: Boolean(canceled_at || captured_at) })
}

function obstacleOf(order: RebookingOrder, own: RebookingOrder["items"], editOpen: boolean): OrderFacts["obstacle"] {
  if (order.status === "canceled") return "cancelled"
  if (order.credit_lines.some(({ amount }) => amount !== 0)) return "credit_lines"
  if (own.some(({ detail }) => detail.fulfilled_quantity > 0)) return "fulfilled"
  return editOpen ? "open_order_change" : null
}
