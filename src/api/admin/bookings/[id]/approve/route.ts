import { approveInTurn } from "../../../../../workflows/approving/approve-booking"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../actor"
import { languageIn } from "../../../../language"
import { refusing } from "../../../../refusals/answer"
import { adminBooking } from "../../view"

/**
 * Says yes to a booking that waits for approval (SPEC U9): confirmed where nothing is to be paid, else the booker is asked
 * to choose a way to pay. Refusals: `booking_not_found`, `booking_not_requested`.
 */
export const POST = refusing(async (req, res) => {
  const booking_id = req.params.id ?? ""
  await approveInTurn(req.scope, { booking_id, actor: staffActor(req) })
  res.json({ booking: adminBooking(await loadBooking(req.scope, booking_id), languageIn(req)) })
})
