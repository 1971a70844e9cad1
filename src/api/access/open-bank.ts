import type { MedusaRequest } from "@medusajs/framework/http"
import { openByLink } from "./open-by-link"

/** The header that carries the token of a link for bank details: never a path or a query. */
const BANK_HEADER = "x-booking-bank"

/**
 * The booking whose bank details a request may give: by the token of the link that was mailed for it, and by nothing else.
 * Throws `booking_not_found`, the same whatever was wrong, and `too_many_requests`.
 */
export async function openBank(req: MedusaRequest<unknown>): Promise<string> {
  return openByLink(req, "bank", String(req.headers[BANK_HEADER] ?? ""))
}
