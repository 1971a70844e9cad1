import type { Change } from "../../../../../domain/rebooking/change"
import { shownPlan } from "../../../../../domain/rebooking/shown-plan"
import { unwrap } from "../../../../../domain/refusal/refusal-error"
import { previewRebooking } from "../../../../../workflows/rebooking/preview-rebooking"
import { refusing } from "../../../../refusals/answer"

/** What a rebooking would do, to the cent; changes nothing. Refusals: as for the rebooking itself. */
export const POST = refusing<Change>(async (req, res) => {
  const question = { booking_id: req.params.id ?? "", change: req.validatedBody, actor: "staff" as const }
  res.json({ plan: shownPlan(unwrap(await previewRebooking(req.scope, question))) })
})
