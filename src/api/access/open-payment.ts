import { setTimeout as wait } from "node:timers/promises"
import type { MedusaRequest } from "@medusajs/framework/http"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { provePayment } from "../../workflows/access/prove-payment"
import { openBooking } from "./open-booking"
import { countAttempt, forgetAttempt, slowDownUnderAttack } from "./rate-limits"

/** The header that carries the token of a payment link: never a path or a query. */
export const PAYMENT_HEADER = "x-booking-payment"

/** Every failure is answered after this long: whether a number exists cannot be told from the time. */
const FAILURE_MS = 350

/**
 * The booking whose payment a request may see and make: by the token of a payment link, which opens that and nothing else
 * and lasts longer than the portal does, or by the booker's access session. A participant's own link opens no prices.
 * Throws `booking_not_found`, the same whatever was wrong, `too_many_requests`, and what `openBooking` throws.
 */
export async function openPayment(req: MedusaRequest<unknown>): Promise<string> {
  const token = req.headers[PAYMENT_HEADER]
  if (token !== undefined) return openByLink(req, String(token))
  const { booking_id, participant_id } = await openBooking(req)
  if (participant_id !== null) throw new RefusalError({ code: "booking_not_found" })
  return booking_id
}

async function openByLink(req: MedusaRequest<unknown>, token: string): Promise<string> {
  const answerAt = wait(FAILURE_MS)
  const address = req.ip ?? "unknown"
  await countAttempt(req.scope, "ip", address)
  const bookingId = await provePayment(req.scope, token)
  if (bookingId) {
    await forgetAttempt(req.scope, "ip", address)
    return bookingId
  }
  await slowDownUnderAttack(req.scope)
  await answerAt
  throw new RefusalError({ code: "booking_not_found" })
}
