import type { CustomerCancellation } from "../../../../../domain/cancelling/request"
import { languageOf } from "../../../../../domain/refusal/sentences"
import { cancel } from "../../../../../workflows/cancelling/cancel"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { loadShopPolicy } from "../../../../../workflows/settings/shop-policy"
import { countAttempt } from "../../../../access/rate-limits"
import { customerActor } from "../../../../actor"
import { customerBooking } from "../../../../bookings/customer-view"
import { askedCancellation } from "../../../../cancelling/asked"
import { refundCaseOf } from "../../../../cancelling/refund-case"
import { idempotencyKey } from "../../../../idempotency-key"
import { openWholeBooking } from "../../../../rebooking/open-whole-booking"
import { refusing } from "../../../../refusals/answer"

/**
 * Cancels the customer's own booking, where the organiser allows it. Refusals: as for staff, and `self_service_off`,
 * `cancelling_not_allowed`, `cancelling_closed`, `cancel_notice_unacknowledged`, `too_many_requests`.
 */
export const POST = refusing<CustomerCancellation>(async (req, res) => {
  const booking_id = await openWholeBooking(req)
  await countAttempt(req.scope, "edits", booking_id)
  const { asked, reason } = askedCancellation(req.validatedBody)
  const actor = { ...customerActor(req), reason }
  const { cancellation_id } = await cancel(req.scope, {
    ...{ booking_id, asked, actor },
    idempotency_key: idempotencyKey(req),
  })
  const facts = await loadBooking(req.scope, booking_id)
  const policy = await loadShopPolicy(req.scope, facts.booking.order_id)
  const language = languageOf(req.headers["accept-language"])
  const context = { policy, language, now: new Date().toISOString(), participant_id: null }
  const refundCase = await refundCaseOf(req.scope, cancellation_id)
  res.status(201).json({
    booking: customerBooking(facts, context),
    refund_case: refundCase && {
      amount: refundCase.amount,
      currency_code: refundCase.currency_code,
      status: refundCase.status,
    },
  })
})
