import type { MedusaRequest } from "@medusajs/framework/http"
import { languageOf } from "../../../../domain/refusal/sentences"
import { editBookingWorkflow } from "../../../../workflows/editing/edit-booking"
import { type BookingFacts, loadBooking } from "../../../../workflows/reading/load-booking"
import { loadShopPolicy } from "../../../../workflows/settings/shop-policy"
import { giveAccess, openBooking } from "../../../access/open-booking"
import { countAttempt } from "../../../access/rate-limits"
import { customerActor } from "../../../actor"
import { customerBooking } from "../../../bookings/customer-view"
import { refusing } from "../../../refusals/answer"
import type { EditBooking } from "../validators"

/** The booking that the access session opens. */
export const GET = refusing(async (req, res) => {
  const { booking_id, participant_id } = await openBooking(req)
  res.json({ booking: await view(req, await loadBooking(req.scope, booking_id), participant_id) })
})

/**
 * Changes booker and participants as far as the organiser allows. A new e-mail address ends every earlier link and
 * session, so the answer carries a new one. Refusals: `booking_stale`, `self_service_off`, `editing_closed`,
 * `booking_cancelled`, `participant_not_found`, `field_not_editable`, `too_many_requests`.
 */
export const POST = refusing<EditBooking>(async (req, res) => {
  const { booking_id, participant_id } = await openBooking(req)
  await countAttempt(req.scope, "edits", booking_id)
  const input = { booking_id, participant_id, request: req.validatedBody, actor: customerActor(req) }
  await editBookingWorkflow(req.scope).run({ input })
  const facts = await loadBooking(req.scope, booking_id)
  const booking = await view(req, facts, participant_id)
  res.json({ booking, access: await giveAccess(req, facts.booking, participant_id) })
})

async function view(req: MedusaRequest<unknown>, facts: BookingFacts, participant_id: string | null) {
  const policy = await loadShopPolicy(req.scope, facts.booking.order_id)
  const language = languageOf(req.headers["accept-language"])
  return customerBooking(facts, { policy, language, now: new Date().toISOString(), participant_id })
}
