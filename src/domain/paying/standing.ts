import { accept, type Decision, refuse } from "../decision"
import { type Minor, ZERO } from "../money/minor"

/** How a booking stands to whoever follows its payment link. */
export type PaymentStanding = "open" | "paid" | "nothing_due" | "awaiting_approval" | "cancelled"

/** In minor units; `open` is what is left beyond what was paid and what the bank has promised. */
export type StandingFacts = {
  status: string
  total: Minor
  open: Minor
  /** The booking was cancelled for a fee that was not paid yet by then. */
  owes_fee: boolean
}

/** A cancelled booking asks for nothing but what its fee lacks. */
export function paymentStanding({ status, total, open, owes_fee }: StandingFacts): PaymentStanding {
  if (status === "awaiting_approval" || (status === "cancelled" && !owes_fee)) return status
  if (open > 0) return "open"
  if (status === "cancelled") return status
  return total > 0 ? "paid" : "nothing_due"
}

/** Whether what was asked for is there: a payment that comes again finds this. */
export function isPaid(facts: StandingFacts): boolean {
  return paymentStanding(facts) === "paid" || (facts.owes_fee && facts.open <= 0)
}

/** What can be paid now: all that is open, and never more (C-45); it is nothing where nobody may pay. */
export function amountDue(facts: StandingFacts): Minor {
  return paymentStanding(facts) === "open" ? facts.open : ZERO
}

/** What can be paid now, or why nothing can. */
export function payable(facts: StandingFacts): Decision<Minor> {
  const standing = paymentStanding(facts)
  if (standing === "open") return accept(facts.open)
  if (standing === "cancelled") return refuse({ code: "booking_cancelled" })
  return refuse({ code: standing === "awaiting_approval" ? "booking_not_approved" : "payment_not_due" })
}

/** Whether an amount that somebody saw, or that a session was opened over, is still the one that is open. */
export function unchanged(seen: Minor | undefined, due: Minor, currency_code: string): Decision<Minor> {
  if (seen === undefined || seen === due) return accept(due)
  return refuse({ code: "payment_amount_changed", amount: due, currency_code })
}
