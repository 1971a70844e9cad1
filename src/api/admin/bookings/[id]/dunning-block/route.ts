import { blockDunning } from "../../../../../workflows/paying/dunning"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../actor"
import { languageIn } from "../../../../language"
import { refusing } from "../../../../refusals/answer"
import type { DunningBlockBody } from "../../validators"
import { adminBooking } from "../../view"

/** Reminds nobody to pay (SPEC V14): of this booking, or of any of its customer. The last reason counts. Refusals: `booking_not_found`, `booking_anonymised`. */
export const POST = refusing<DunningBlockBody>(async (req, res) => {
  const { scope, reason } = req.validatedBody
  const booking_id = req.params.id ?? ""
  const change = { booking_id, scope, actor: staffActor(req, reason), now: new Date().toISOString() }
  await blockDunning(req.scope, { ...change, reason })
  res.json({ booking: adminBooking(await loadBooking(req.scope, booking_id), languageIn(req)) })
})
