import type { StaffCancellationPreview } from "../../../../../domain/cancelling/request"
import { shownCancellation } from "../../../../../domain/cancelling/shown-cancellation"
import { unwrap } from "../../../../../domain/refusal/refusal-error"
import { previewCancellation } from "../../../../../workflows/cancelling/preview-cancellation"
import { refusing } from "../../../../refusals/answer"

/** What cancelling would cost, to the cent; changes nothing. Refusals: as for the cancellation itself. */
export const POST = refusing<StaffCancellationPreview>(async (req, res) => {
  const question = { ...req.validatedBody, booking_id: req.params.id ?? "", actor: "staff" as const }
  res.json({ cancellation: shownCancellation(unwrap(await previewCancellation(req.scope, question))) })
})
