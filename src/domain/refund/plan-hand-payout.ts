import { accept, type Decision, refuse } from "../decision"
import { type Minor, minor } from "../money/minor"

/** A clock that runs ahead by less than this is a clock, not a plan. */
const MINUTES_AHEAD = 10

export type HandPayoutFacts = {
  /** Of the refund case. */
  amount: Minor
  /** What the order owes: its pending difference, turned around. */
  owed: Minor
  /** What other cases of the order may have paid already, and nobody knows yet. */
  in_doubt: Minor
  /** When staff say that it was paid; both ISO 8601. */
  paid_at: string
  now: string
}

/**
 * What a payment by hand takes off an order: the case's amount, and never more than the order owes for sure (C-73: what
 * is pending counts as paid).
 */
export function planHandPayout({ amount, owed, in_doubt, paid_at, now }: HandPayoutFacts): Decision<Minor> {
  if (Date.parse(paid_at) > Date.parse(now) + MINUTES_AHEAD * 60_000) {
    return refuse({ code: "refund_not_paid_yet", paid_at })
  }
  const pending = minor(Math.max(0, owed - in_doubt))
  return amount > pending ? refuse({ code: "refund_exceeds_pending", pending, wanted: amount }) : accept(amount)
}
