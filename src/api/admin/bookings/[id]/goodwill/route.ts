import { grantGoodwill } from "../../../../../workflows/goodwill/grant-goodwill"
import { staffActor } from "../../../../actor"
import { idempotencyKey } from "../../../../idempotency-key"
import { refusing } from "../../../../refusals/answer"
import { loadRefundCase } from "../../../refund-cases/view"
import type { GoodwillBody } from "../../validators"

/**
 * Gives back a part of what was paid: opens a refund case. Refusals: `goodwill_too_high`, `booking_not_found`,
 * `booking_cancelled`, `order_not_cancellable`, `idempotency_key_missing`, `idempotency_key_reused`.
 */
export const POST = refusing<GoodwillBody>(async (req, res) => {
  const { amount, reason } = req.validatedBody
  const asked = { booking_id: req.params.id ?? "", amount, actor: staffActor(req, reason) }
  const id = await grantGoodwill(req.scope, { ...asked, idempotency_key: idempotencyKey(req) })
  res.status(201).json({ refund_case: await loadRefundCase(req.scope, id) })
})
