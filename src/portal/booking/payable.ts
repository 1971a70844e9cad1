import type { CustomerBooking } from "../api/answers"

/** Nothing is paid before the organiser has approved a booking, nor after it was cancelled. */
const PAYABLE: readonly string[] = ["awaiting_payment", "confirmed"]

export function isPayable({ status }: Pick<CustomerBooking, "status">): boolean {
  return PAYABLE.includes(status)
}
