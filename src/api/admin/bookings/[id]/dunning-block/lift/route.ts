import { liftDunning } from "../../../../../../workflows/paying/dunning"
import { loadBooking } from "../../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../../actor"
import { languageIn } from "../../../../../language"
import { refusing } from "../../../../../refusals/answer"
import type { DunningLiftBody } from "../../../validators"
import { adminBooking } from "../../../view"

/** Lets them be reminded again; nothing where nothing was blocked. Refusals: `booking_not_found`, `booking_anonymised`. */
export const POST = refusing<DunningLiftBody>(async (req, res) => {
  const { scope, reason } = req.validatedBody
  const booking_id = req.params.id ?? ""
  const change = { booking_id, scope, actor: staffActor(req, reason), now: new Date().toISOString() }
  await liftDunning(req.scope, change)
  res.json({ booking: adminBooking(await loadBooking(req.scope, booking_id), languageIn(req)) })
})
