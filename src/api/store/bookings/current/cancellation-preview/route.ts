import { shownCancellation } from "../../../../../domain/cancelling/shown-cancellation"
import { unwrap } from "../../../../../domain/refusal/refusal-error"
import { previewCancellation } from "../../../../../workflows/cancelling/preview-cancellation"
import { openWholeBooking } from "../../../../rebooking/open-whole-booking"
import { refusing } from "../../../../refusals/answer"

/** What cancelling would cost, to the cent; changes nothing. Refusals: as for the cancellation itself. */
export const POST = refusing(async (req, res) => {
  const question = { booking_id: await openWholeBooking(req), actor: "customer" as const }
  res.json({ cancellation: shownCancellation(unwrap(await previewCancellation(req.scope, question))) })
})
