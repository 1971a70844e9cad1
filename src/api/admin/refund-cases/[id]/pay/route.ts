import { payByHand } from "../../../../../workflows/refunding/by-hand/pay-by-hand"
import { payRefundCase } from "../../../../../workflows/refunding/pay-refund-case"
import { idempotencyKey } from "../../../../idempotency-key"
import { refusing } from "../../../../refusals/answer"
import { allowedActor } from "../../allowed"
import type { Pay } from "../../validators"
import { loadRefundCase } from "../../view"

/**
 * Pays an approved case out through the provider, or books it as paid by hand. Refusals: `refund_failed` (the case stays open
 * with its error), `refund_pending` (the provider has not answered yet; the case will say), `refund_unclear`,
 * `refund_case_not_found`, `refund_case_locked`, `refund_channel_differs`, `refund_exceeds_pending`,
 * `refund_exceeds_payments`, `refund_not_paid_yet`, `refund_reference_used`, `refund_step_not_allowed`,
 * `idempotency_key_missing`.
 */
export const POST = refusing<Pay>(async (req, res) => {
  const { id = "" } = req.params
  const asked = { id, actor: await allowedActor(req, "pay"), idempotency_key: idempotencyKey(req) }
  const body = req.validatedBody
  if ("reference" in body) await payByHand(req.scope, { ...asked, hand: body })
  else await payRefundCase(req.scope, asked)
  res.json({ refund_case: await loadRefundCase(req.scope, id) })
})
