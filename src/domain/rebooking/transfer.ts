import { toDecimal, toMinor } from "../money/decimal"
import { type Minor, minor, subtract, ZERO } from "../money/minor"
import { sumDecimals } from "../money/sum-decimals"
import type { Strategy } from "../policy/settlements"
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
  /** Minor units that stay with the old order, to be paid back from there (`repay`). */
  stays: Minor
  /** What the new order lacks or has too much is settled outside. */
  outside: boolean
  /** What is due is billed as the old booking was: the provider is asked for a new `pending_authorization`. */
  due_on_invoice: boolean
}

/** Chooses the way for a new total (DESIGN 4). What other bookings of the order are owed stays with the order. */
export function transferOf(order: OrderFacts, total: Minor, strategy: Strategy = "offset"): Transfer {
  const captured = beyondReserved(order.captured_beyond_rest, order)
  const authorised = beyondReserved(order.authorised_beyond_rest, order)
  const whole = order.whole && order.reserved === 0
  const flags = { captures_first: false, releases: false, outside: strategy === "external" }
  const base = { kind: "none" as const, amount: ZERO, whole, due_on_invoice: order.on_invoice, stays: ZERO, ...flags }

  const isOpen = authorised > captured
  const isFree = isOpen && captured === 0 && whole
  if (strategy === "repay") {
    if (isFree) return { ...base, releases: true }
    return { ...base, stays: isOpen ? authorised : captured, captures_first: isOpen }
  }
  if (isFree && total === 0) return { ...base, releases: true }
  if (isFree && total <= authorised) return { ...base, kind: "authorisation", amount: total }
  if (isOpen) return { ...base, kind: "offset", amount: authorised, captures_first: true }
  if (captured > 0) return { ...base, kind: "offset", amount: captured }
  return base
}

/**
 * What the new order lacks once the money has moved, or has too much (below 0), in minor units: exact decimals move, so it is
 * rounded once, as the order itself will be read.
 * @param total of the new order: decimal
 */
export function lackingAfter(
  { kind, amount, captures_first }: Pick<Transfer, "kind" | "amount" | "captures_first">,
  order: OrderFacts,
  total: number
): Minor {
  const { currency_code, reserved, captured_beyond_rest, authorised_beyond_rest } = order
  if (kind !== "offset") return subtract(toMinor(total, currency_code), amount)
  const moved = captures_first ? authorised_beyond_rest : captured_beyond_rest
  return toMinor(sumDecimals([total, toDecimal(minor(reserved), currency_code), -moved]), currency_code)
}

/** Whether anything was paid, or authorised: what there is to settle. */
export function isPaid(order: OrderFacts): boolean {
  return (
    beyondReserved(order.authorised_beyond_rest, order) > 0 || beyondReserved(order.captured_beyond_rest, order) > 0
  )
}

function beyondReserved(available: number, { currency_code, reserved }: OrderFacts): Minor {
  const amount = toMinor(available, currency_code)
  return amount > reserved ? subtract(amount, minor(reserved)) : ZERO
}
