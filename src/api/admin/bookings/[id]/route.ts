import { RefusalError } from "../../../../domain/refusal/refusal-error"
import { editBookingWorkflow } from "../../../../workflows/editing/edit-booking"
import { loadBooking, loadMasterData } from "../../../../workflows/reading/load-booking"
import { staffActor } from "../../../actor"
import { languageIn } from "../../../language"
import { refusing } from "../../../refusals/answer"
import type { StaffEdit } from "../validators"
import { adminBooking, savedBooking } from "../view"

export const GET = refusing(async (req, res) => {
  res.json({ booking: adminBooking(await loadBooking(req.scope, req.params.id ?? ""), languageIn(req)) })
})

/** Changes booker and participants; staff are bound by no period. Refusals: `booking_stale`, `booking_cancelled`. */
export const POST = refusing<StaffEdit>(async (req, res) => {
  const { reason, ...request } = req.validatedBody
  const booking_id = req.params.id ?? ""
  const input = { booking_id, participant_id: null, request, actor: staffActor(req, reason) }
  await editBookingWorkflow(req.scope).run({ input })
  res.json({ booking: savedBooking(await loadMasterData(req.scope, booking_id), languageIn(req)) })
})

/** Bookings are not deleted (SPEC V35). */
export const DELETE = refusing(async () => {
  throw new RefusalError({ code: "booking_not_deletable" })
})
