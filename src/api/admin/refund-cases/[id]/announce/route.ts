import { announceRefund } from "../../../../../workflows/mailing/announce-refund"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"

/** Tells the booker that an approved refund is coming (SPEC V24). Refusals: `refund_case_not_found`, `refund_case_locked`. */
export const POST = refusing(async (req, res) => {
  await announceRefund(req.scope, { id: req.params.id ?? "", actor: staffActor(req) })
  res.status(202).json({ requested: { topic: "refund_announced" } })
})
