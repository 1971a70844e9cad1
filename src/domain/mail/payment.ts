import type { Minor } from "../money/minor"

/** What an order has of the money it asks for (SPEC, "Booking status"); read from Medusa, never stored. */
export type PaymentState = "free" | "captured" | "authorized" | "open"

export type PaymentFacts = {
  total: Minor
  /** Captured or offset, less what went back. */
  paid: Minor
  /** What the bank has promised besides. */
  authorised: Minor
  /** The order's payment status in Medusa's words. */
  payment_status: string
}

/** A refund by goodwill lowers what is paid and takes nobody's ticket away: the order was captured all the same. */
const CAPTURED = ["captured", "partially_refunded", "refunded"]

export function paymentState({ total, paid, authorised, payment_status }: PaymentFacts): PaymentState {
  if (total === 0 && paid <= 0) return "free"
  if (paid >= total || CAPTURED.includes(payment_status)) return "captured"
  return paid + authorised >= total ? "authorized" : "open"
}

/** Tickets go out when the money is there or promised by the bank; on-invoice bookings get theirs when paid. */
export function ticketsAreDue(state: PaymentState): boolean {
  return state !== "open"
}
