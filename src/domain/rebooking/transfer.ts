import { toMinor } from "../money/decimal"
import { type Minor, minor, subtract, ZERO } from "../money/minor"
import type { OrderFacts } from "./facts"

/**
 * How the money follows the tickets from the old order to the new one.
 * - `none`: nothing has been paid, there is nothing to move.
 * - `offset`: captured money moves by a pair of order transactions; the provider moves nothing.
 * - `authorisation`: an open authorisation goes along as it is, uncaptured.
 */
export type TransferKind = "none" | "offset" | "authorisation"

export type Transfer = {
  kind: TransferKind
  /** Minor units that the new order takes over. */
  amount: Minor
  /** Open authorisations are captured before: core can neither raise nor split one. */
  captures_first: boolean
  /** Nothing stays behind: the order's payments move with the money, and the order is closed. */
  whole: boolean
  /** Open authorisations are let go: the new booking costs nothing. */
  releases: boolean
  /** What is due is billed as the old booking was: the provider is asked for a new `pending_authorization`. */
  due_on_invoice: boolean
}

/** Chooses the way for a new total (DESIGN 4). What other bookings of the order are owed stays with the order. */
export function transferOf(order: OrderFacts, total: Minor): Transfer {
  const captured = beyondReserved(order.captured_beyond_rest, order)
  const authorised = beyondReserved(order.authorised_beyond_rest, order)
  const whole = order.whole && order.reserved === 0
  const base = { whole, due_on_invoice: order.on_invoice, captures_first: false, releases: false }

  const isOpen = authorised > captured
  if (isOpen && captured === 0 && whole && total === 0) return { ...base, kind: "none", amount: ZERO, releases: true }
  if (isOpen && captured === 0 && whole && total <= authorised) return { ...base, kind: "authorisation", amount: total }
  if (isOpen) return { ...base, kind: "offset", amount: authorised, captures_first: true }
  if (captured > 0) return { ...base, kind: "offset", amount: captured }
  return { ...base, kind: "none", amount: ZERO }
}

function beyondReserved(available: number, { currency_code, reserved }: OrderFacts): Minor {
  const amount = toMinor(available, currency_code)
  return amount > reserved ? subtract(amount, minor(reserved)) : ZERO
}
