import type { CustomerPreview } from "../../../../../domain/rebooking/change"
import { shownPlan } from "../../../../../domain/rebooking/shown-plan"
import { unwrap } from "../../../../../domain/refusal/refusal-error"
import { previewRebooking } from "../../../../../workflows/rebooking/preview-rebooking"
import { openWholeBooking } from "../../../../rebooking/open-whole-booking"
import { refusing } from "../../../../refusals/answer"

/** What a rebooking would do, to the cent; changes nothing. Refusals: as for the rebooking itself. */
export const POST = refusing<CustomerPreview>(async (req, res) => {
  const booking_id = await openWholeBooking(req)
  const question = { booking_id, change: req.validatedBody, actor: "customer" as const }
  res.json({ plan: shownPlan(unwrap(await previewRebooking(req.scope, question))) })
})
