import { editBookingWorkflow } from "../../../../workflows/editing/edit-booking"
import { openBooking } from "../../../access/open-booking"
import { countAttempt } from "../../../access/rate-limits"
import { customerActor } from "../../../actor"
import { savedBooking, shownBooking } from "../../../bookings/shown-booking"
import { refusing } from "../../../refusals/answer"
import type { EditBooking } from "../validators"

/** The booking that the access session opens. */
export const GET = refusing(async (req, res) => {
  res.json({ booking: await shownBooking(req, await openBooking(req)) })
})

/**
 * Changes booker and participants as far as the organiser allows. Refusals: `booking_stale`, `self_service_off`,
 * `editing_closed`, `booking_cancelled`, `participant_not_found`, `field_not_editable`, `address_unproven` (a new address
 * of one's own goes through `/current/address`), `too_many_requests`.
 */
export const POST = refusing<EditBooking>(async (req, res) => {
  const opened = await openBooking(req)
  await countAttempt(req.scope, "edits", opened.booking_id)
  const input = { ...opened, request: req.validatedBody, actor: customerActor(req, opened.participant_id) }
  await editBookingWorkflow(req.scope).run({ input })
  res.json(await savedBooking(req, opened))
})
