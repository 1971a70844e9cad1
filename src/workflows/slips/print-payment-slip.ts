import type { MedusaContainer } from "@medusajs/framework/types"
import { unwrap } from "../../domain/refusal/refusal-error"
import { slipOffered } from "../../domain/slip/slip-offered"
import { loadPayment } from "../paying/link/load-payment"
import { loadBooking } from "../reading/load-booking"
import { paymentSlip } from "./payment-slip"
import type { PrintedSlip } from "./print-slips"
import { slipFrame } from "./slip-frame"

/** The payment slip of a booking, for staff. Refusals: `booking_not_found`, and those of `paymentSlip`. */
export async function printPaymentSlip(container: MedusaContainer, bookingId: string): Promise<PrintedSlip> {
  return unwrap(await paymentSlip(await slipFrame(container, await loadBooking(container, bookingId))))
}

/**
 * The same for its customer, `unnamed` for whoever comes by the payment link, which shows nothing personal. Refused besides
 * with `payment_slip_not_offered`.
 */
export async function printOfferedSlip(
  container: MedusaContainer,
  { booking_id, unnamed }: { booking_id: string; unnamed: boolean }
): Promise<PrintedSlip> {
  const { providers, sessions } = await loadPayment(container, booking_id)
  unwrap(slipOffered(providers, sessions))
  const frame = await slipFrame(container, await loadBooking(container, booking_id))
  return unwrap(await paymentSlip({ ...frame, unnamed }))
}
