import { toMinor } from "../../money/decimal"
import { sumDecimals } from "../../money/sum-decimals"
import type { Finding } from "../finding"

/** A payment with what became of its cart. Decimals. */
export type PaymentOfCart = {
  id: string
  currency_code: string
  amount: number
  cancelled: boolean
  captured: number
  refunded: number
  made_at: Date
  /** Its cart, where that holds tickets and never became an order; null for every other payment. */
  lost_cart_id: string | null
}

/** So long a customer may take from paying to the order, by way of a slow bank. */
const COMPLETION_MS = 60 * 60_000

/**
 * Who has paid has an order: customers of redirect providers pay before `complete`, which may have been refused, or never
 * been asked for, since (DESIGN 2, "When").
 */
export function checkPayment(payment: PaymentOfCart, now: Date): Finding[] {
  const { id, currency_code, amount, cancelled, captured, refunded, made_at, lost_cart_id } = payment
  if (lost_cart_id === null || now.getTime() - made_at.getTime() < COMPLETION_MS) return []
  const promised = cancelled ? captured : Math.max(amount, captured)
  const held = toMinor(sumDecimals([promised, -refunded]), currency_code)
  if (held <= 0) return []
  const subject = { type: "payment" as const, id, name: id, booking_id: null, order_id: null, event_id: null }
  return [
    { code: "payment_without_order", subject, detail: "", figures: { held, cart_id: lost_cart_id, currency_code } },
  ]
}
