import type { CustomerBooking } from "../api/answers"

/**
 * Whether the page asks for a payment. A confirmed booking of which something is open is authorised or billed: its bank has
 * promised the money, or it waits for an invoice to be paid, and nobody is to pay twice.
 */
export function isPayable({ status }: Pick<CustomerBooking, "status">): boolean {
  return status === "awaiting_payment"
}
