import type { MedusaContainer } from "@medusajs/framework/types"
import { unwrap } from "../../domain/refusal/refusal-error"
import { slipOffered } from "../../domain/slip/slip-offered"
import { loadPayment } from "../paying/link/load-payment"
import { loadBooking } from "../reading/load-booking"
import { loadBrand } from "../settings/load-brand"
import { loadSettings } from "../settings/load-settings"
import { type PrintedSlip, paymentSlip, type SlipFacts } from "./payment-slip"

/** The payment slip of a booking, for staff. Refusals: `booking_not_found`, and those of `paymentSlip`. */
export async function printPaymentSlip(container: MedusaContainer, bookingId: string): Promise<PrintedSlip> {
  return unwrap(await paymentSlip(await slipFacts(container, bookingId)))
}

/** The same for its customer; refused besides with `payment_slip_not_offered`. */
export async function printOfferedSlip(container: MedusaContainer, bookingId: string): Promise<PrintedSlip> {
  const { providers, sessions } = await loadPayment(container, bookingId)
  unwrap(slipOffered(providers, sessions))
  return printPaymentSlip(container, bookingId)
}

async function slipFacts(container: MedusaContainer, bookingId: string): Promise<SlipFacts> {
  const [facts, settings] = await Promise.all([loadBooking(container, bookingId), loadSettings(container)])
  const frame = { locale: facts.booking.locale, brand: await loadBrand(container, settings) }
  return { facts, frame, settings, now: new Date().toISOString() }
}
