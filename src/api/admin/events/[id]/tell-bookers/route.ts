import { tellBookers } from "../../../../../workflows/mailing/tell-bookers"
import { staffActor } from "../../../../actor"
import { idempotencyKey } from "../../../../idempotency-key"
import { refusing } from "../../../../refusals/answer"

/**
 * Tells all bookers of an event that they can edit their bookings now (P5), once for each Idempotency-Key; the mails leave
 * little by little. Refusals: `idempotency_key_missing`, `event_not_found`, `self_service_off`, `editing_closed`.
 */
export const POST = refusing(async (req, res) => {
  const input = { event_id: req.params.id ?? "", idempotency_key: idempotencyKey(req), actor: staffActor(req) }
  res.status(202).json({ telling: await tellBookers(req.scope, input) })
})
