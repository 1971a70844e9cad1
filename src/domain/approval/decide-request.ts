import { accept, type Decision, refuse } from "../decision"
import type { Minor } from "../money/minor"

/** What becomes of a booking that its organiser approved: where something is open, its payment is waited for (SPEC U9). */
export type Approved = "confirmed" | "awaiting_payment"

/** @param open what its order has still to get, beyond what the bank has promised */
export function approve({ status, open }: { status: string; open: Minor }): Decision<Approved> {
  const asked = isAsked(status)
  return asked.ok ? accept(open > 0 ? "awaiting_payment" : "confirmed") : asked
}

/** Only who waits for an answer gets one, and once. */
export function isAsked(status: string): Decision<null> {
  return status === "awaiting_approval" ? accept(null) : refuse({ code: "booking_not_requested", status })
}
