import { cancel } from "../../../../../workflows/cancelling/cancel"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../actor"
import { languageIn } from "../../../../language"
import { refusing } from "../../../../refusals/answer"
import type { GivenReason } from "../../validators"
import { adminBooking } from "../../view"

/**
 * Says no to a booking that waits for approval (SPEC U9): it is cancelled without a fee, its seats are free, its order
 * follows, and the booker is told why. Refusals: `booking_not_found`, `booking_not_requested`, `booking_cancelled`.
 */
export const POST = refusing<GivenReason>(async (req, res) => {
  const booking_id = req.params.id ?? ""
  const actor = staffActor(req, req.validatedBody.reason)
  await cancel(req.scope, { booking_id, asked: { fee: "none", denies: true }, actor, idempotency_key: null })
  res.json({ booking: adminBooking(await loadBooking(req.scope, booking_id), languageIn(req)) })
})
