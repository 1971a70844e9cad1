import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import type { ChangeChannel } from "../../validators"
import { loadRefundCase } from "../../view"

/**
 * Chooses another way for an open case to be paid. Refusals: `refund_case_not_found`, `refund_case_locked`,
 * `refund_pending`, `refund_unclear`.
 */
export const POST = refusing<ChangeChannel>(async (req, res) => {
  const { id = "" } = req.params
  const { channel } = req.validatedBody
  const change = { id, channel, actor: staffActor(req), now: new Date().toISOString() }
  await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).changeRefundChannel(change)
  res.json({ refund_case: await loadRefundCase(req.scope, id) })
})
