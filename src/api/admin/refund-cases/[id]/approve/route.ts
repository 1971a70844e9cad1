import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { loadSettings } from "../../../../../workflows/settings/load-settings"
import { refusing } from "../../../../refusals/answer"
import { allowedActor } from "../../allowed"
import type { Approve } from "../../validators"
import { loadRefundCase } from "../../view"

/**
 * Approves a requested case: it may be paid now, and is not yet. Refusals: `refund_case_not_found`, `refund_case_locked`,
 * `refund_step_not_allowed`.
 */
export const POST = refusing<Approve>(async (req, res) => {
  const { id = "" } = req.params
  const { reason, channel = (await loadSettings(req.scope)).refund_channel } = req.validatedBody
  const decision = {
    id,
    step: "approve" as const,
    channel,
    actor: await allowedActor(req, "approve", reason),
    now: new Date().toISOString(),
  }
  await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).decideRefundCase(decision)
  res.json({ refund_case: await loadRefundCase(req.scope, id) })
})
