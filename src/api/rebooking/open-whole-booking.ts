import type { MedusaRequest } from "@medusajs/framework/http"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { loadBookingAndEvent } from "../../workflows/reading/load-booking"
import { openBooking } from "../access/open-booking"
import { notTheirs } from "../bookings/customer-view"

/**
 * The booking that an access session opens, for what concerns all of it and its money. A participant's own link opens
 * the own ticket only, no prices and nothing that costs (SPEC M18): `rebooking_not_allowed`.
 */
export async function openWholeBooking(req: MedusaRequest<unknown>): Promise<string> {
  const { booking_id, participant_id } = await openBooking(req)
  if (participant_id === null) return booking_id
  const { event } = await loadBookingAndEvent(req.scope, booking_id)
  throw new RefusalError(notTheirs(event).refusal)
}
