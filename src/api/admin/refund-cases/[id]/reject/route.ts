import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { refusing } from "../../../../refusals/answer"
import type { Reason } from "../../../bookings/validators"
import { allowedActor } from "../../allowed"
import { loadRefundCase } from "../../view"

/**
 * Rejects a requested case: nothing is paid. Refusals: `refund_case_not_found`, `refund_case_locked`,
 * `refund_step_not_allowed`.
 */
export const POST = refusing<Reason>(async (req, res) => {
  const { id = "" } = req.params
  const decision = {
    id,
    step: "reject" as const,
    actor: await allowedActor(req, "approve", req.validatedBody.reason),
    now: new Date().toISOString(),
  }
  await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).decideRefundCase(decision)
  res.json({ refund_case: await loadRefundCase(req.scope, id) })
})
