import { languageOf } from "../../../../../domain/refusal/sentences"
import { anonymise } from "../../../../../workflows/erasure/anonymise"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import type { AnonymiseBooking } from "../../../booking-anonymisations/validators"
import { adminBooking } from "../../view"

/**
 * Erases the personal data of a booking and of those that share its people, for good. `fingerprint` is that of the export
 * that staff have. Refusals: `booking_not_found`, `booking_not_anonymisable`, `booking_changed_since_export`.
 */
export const POST = refusing<AnonymiseBooking>(async (req, res) => {
  const booking_id = req.params.id ?? ""
  const { fingerprint, reason } = req.validatedBody
  const { booking_ids } = await anonymise(req.scope, { booking_id, fingerprint, actor: staffActor(req, reason) })
  const booking = adminBooking(await loadBooking(req.scope, booking_id), languageOf(req.headers["accept-language"]))
  res.json({ booking, anonymised: booking_ids })
})
