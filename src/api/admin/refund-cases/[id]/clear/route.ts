import { clearRefundCase } from "../../../../../workflows/refunding/clear-refund-case"
import { refusing } from "../../../../refusals/answer"
import { allowedActor } from "../../allowed"
import type { ClearRefund } from "../../validators"
import { loadRefundCase } from "../../view"

/**
 * Says how a payout ended of which only the provider knew: paid, and it is booked; not paid, and it may be tried again.
 * Refusals: `refund_case_not_found`, `refund_not_unclear`, `refund_step_not_allowed`.
 */
export const POST = refusing<ClearRefund>(async (req, res) => {
  const { id = "" } = req.params
  const { went_through, reason } = req.validatedBody
  await clearRefundCase(req.scope, { id, went_through, actor: await allowedActor(req, "pay", reason) })
  res.json({ refund_case: await loadRefundCase(req.scope, id) })
})
