import { setTimeout as wait } from "node:timers/promises"
import type { MedusaRequest } from "@medusajs/framework/http"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { type LinkPurpose, proveLink } from "../../workflows/access/prove-link"
import { countAttempt, forgetAttempt, slowDownUnderAttack } from "./rate-limits"

/** Every failure is answered after this long: whether a number exists cannot be told from the time. */
const FAILURE_MS = 350

/**
 * The booking that a link of one purpose opens, without a proof of the address. Throws `booking_not_found`, the same
 * whatever was wrong, and `too_many_requests`.
 */
export async function openByLink(req: MedusaRequest<unknown>, purpose: LinkPurpose, token: string): Promise<string> {
  const answerAt = wait(FAILURE_MS)
  const address = req.ip ?? "unknown"
  await countAttempt(req.scope, "ip", address)
  const bookingId = await proveLink(req.scope, purpose, token)
  if (bookingId) {
    await forgetAttempt(req.scope, "ip", address)
    return bookingId
  }
  await slowDownUnderAttack(req.scope)
  await answerAt
  throw new RefusalError({ code: "booking_not_found" })
}
