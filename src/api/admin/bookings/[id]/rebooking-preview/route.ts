import { shownPlan } from "../../../../../domain/rebooking/shown-plan"
import type { RebookingPreview } from "../../../../../domain/rebooking/target"
import { unwrap } from "../../../../../domain/refusal/refusal-error"
import { previewRebooking } from "../../../../../workflows/rebooking/preview-rebooking"
import { refusing } from "../../../../refusals/answer"

/** What a rebooking would do, to the cent; changes nothing. Refusals: as for the rebooking itself. */
export const POST = refusing<RebookingPreview>(async (req, res) => {
  const question = { booking_id: req.params.id ?? "", target: req.validatedBody.target, actor: "staff" as const }
  res.json({ plan: shownPlan(unwrap(await previewRebooking(req.scope, question))) })
})
