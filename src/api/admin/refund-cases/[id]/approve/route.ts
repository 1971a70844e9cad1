import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import type { Reason } from "../../../bookings/validators"
import { loadRefundCase } from "../../view"

/** Approves a requested case: it may be paid now, and is not yet. Refusals: `refund_case_not_found`, `refund_case_locked`. */
export const POST = refusing<Reason>(async (req, res) => {
  const { id = "" } = req.params
  const decision = {
    id,
    step: "approve" as const,
    actor: staffActor(req, req.validatedBody.reason),
    now: new Date().toISOString(),
  }
  await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).decideRefundCase(decision)
  res.json({ refund_case: await loadRefundCase(req.scope, id) })
})
