import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { refusing } from "../../../../refusals/answer"
import { allowedActor } from "../../allowed"
import type { ChangeChannel } from "../../validators"
import { loadRefundCase } from "../../view"

/**
 * Chooses another way for an open case to be paid. Refusals: `refund_case_not_found`, `refund_case_locked`,
 * `refund_pending`, `refund_unclear`, `refund_step_not_allowed`.
 */
export const POST = refusing<ChangeChannel>(async (req, res) => {
  const { id = "" } = req.params
  const { channel } = req.validatedBody
  const change = { id, channel, actor: await allowedActor(req, "pay"), now: new Date().toISOString() }
  await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).changeRefundChannel(change)
  res.json({ refund_case: await loadRefundCase(req.scope, id) })
})
