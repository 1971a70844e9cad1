import { payRefundCase } from "../../../../../workflows/refunding/pay-refund-case"
import { staffActor } from "../../../../actor"
import { idempotencyKey } from "../../../../idempotency-key"
import { refusing } from "../../../../refusals/answer"
import { loadRefundCase } from "../../view"

/**
 * Pays an approved case out through the provider. Refusals: `refund_failed` (the case stays open with its error),
 * `refund_pending` (the provider has not answered yet; the case will say), `refund_unclear`, `refund_case_not_found`, `refund_case_locked`, `refund_exceeds_pending`, `refund_exceeds_payments`,
 * `idempotency_key_missing`.
 */
export const POST = refusing(async (req, res) => {
  const { id = "" } = req.params
  await payRefundCase(req.scope, { id, actor: staffActor(req), idempotency_key: idempotencyKey(req) })
  res.json({ refund_case: await loadRefundCase(req.scope, id) })
})
