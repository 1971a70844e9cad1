import type { MedusaRequest } from "@medusajs/framework/http"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { openBooking } from "./open-booking"
import { openByLink } from "./open-by-link"

/** The header that carries the token of a payment link: never a path or a query. */
const PAYMENT_HEADER = "x-booking-payment"

/** Whether a request comes by a payment link, which shows nothing personal. */
export function byPaymentLink(req: MedusaRequest<unknown>): boolean {
  return req.headers[PAYMENT_HEADER] !== undefined
}

/**
 * The booking whose payment a request may see and make: by the token of a payment link, which opens that and nothing else
 * and lasts longer than the portal does, or by the booker's access session. A participant's own link opens no prices.
 * Throws `booking_not_found`, the same whatever was wrong, `too_many_requests`, and what `openBooking` throws.
 */
export async function openPayment(req: MedusaRequest<unknown>): Promise<string> {
  if (byPaymentLink(req)) return openByLink(req, "pay", String(req.headers[PAYMENT_HEADER]))
  const { booking_id, participant_id } = await openBooking(req)
  if (participant_id !== null) throw new RefusalError({ code: "booking_not_found" })
  return booking_id
}
