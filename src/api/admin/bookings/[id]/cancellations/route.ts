import type { StaffCancellation } from "../../../../../domain/cancelling/request"
import { cancel } from "../../../../../workflows/cancelling/cancel"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../actor"
import { askedCancellation } from "../../../../cancelling/asked"
import { refundCaseOf } from "../../../../cancelling/refund-case"
import { idempotencyKey } from "../../../../idempotency-key"
import { languageIn } from "../../../../language"
import { refusing } from "../../../../refusals/answer"
import { refundCaseView } from "../../../refund-cases/view"
import { adminBooking } from "../../view"

/**
 * Cancels a booking; staff are bound by no period. Refusals: `plan_changed` with the new cancellation, `booking_stale`,
 * `booking_cancelled`, `cancelling_checked_in`, `cancellation_fee_too_high`, `cancel_reason_missing`,
 * `cancel_reason_unknown`, `order_not_cancellable`, `refund_pending`, `refund_unclear`, `idempotency_key_missing`,
 * `idempotency_key_reused`.
 */
export const POST = refusing<StaffCancellation>(async (req, res) => {
  const { id: booking_id = "" } = req.params
  const { asked, reason } = askedCancellation(req.validatedBody)
  const actor = staffActor(req, reason)
  const { cancellation_id } = await cancel(req.scope, {
    ...{ booking_id, asked, actor },
    idempotency_key: idempotencyKey(req),
  })
  const refundCase = await refundCaseOf(req.scope, cancellation_id)
  res.status(201).json({
    booking: adminBooking(await loadBooking(req.scope, booking_id), languageIn(req)),
    refund_case: refundCase && refundCaseView(refundCase),
  })
})
