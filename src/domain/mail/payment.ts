import type { Minor } from "../money/minor"

/** What an order has of the money it asks for (SPEC, "Booking status"); read from Medusa, never stored. */
export type PaymentState = "free" | "captured" | "authorized" | "open"

export type PaymentFacts = {
  total: Minor
  /** Not captured yet (the order's pending difference); negative where money is to go back. */
  pending: Minor
  /** Authorised and not captured yet. */
  authorized: Minor
}

export function paymentState({ total, pending, authorized }: PaymentFacts): PaymentState {
  if (pending <= 0) return total === 0 ? "free" : "captured"
  return authorized >= pending ? "authorized" : "open"
}

/** Tickets go out when the money is there or promised by the bank; on-invoice bookings get theirs when paid. */
export function ticketsAreDue(state: PaymentState): boolean {
  return state !== "open"
}
