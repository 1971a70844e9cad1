import type { StaffRebooking } from "../../../../../domain/rebooking/change"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { rebook } from "../../../../../workflows/rebooking/rebook"
import { staffActor } from "../../../../actor"
import { idempotencyKey } from "../../../../idempotency-key"
import { languageIn } from "../../../../language"
import { askedRebooking } from "../../../../rebooking/asked"
import { rebookingView } from "../../../../rebooking/view"
import { refusing } from "../../../../refusals/answer"
import { adminBooking } from "../../view"

/**
 * Changes a booking; staff are bound by no period, but give a reason for an exception (`reason_missing`). Refusals:
 * `plan_changed` with the new plan, `booking_stale`, `booking_cancelled`, `event_full`, `event_not_bookable`, `price_missing`,
 * `rebooking_unchanged`, `rebooking_checked_in`, `rebooking_target_invalid`, `rebooking_cancels_all`, `participant_not_found`,
 * `promotion_code_invalid`, `settlement_not_allowed`, those of add-ons, `order_not_rebookable`, `idempotency_key_missing`,
 * `idempotency_key_reused`.
 */
export const POST = refusing<StaffRebooking>(async (req, res) => {
  const { asked, reason } = askedRebooking(req.validatedBody)
  const { rebooking_id, booking_id, booking_ids } = await rebook(req.scope, {
    ...asked,
    booking_id: req.params.id ?? "",
    actor: staffActor(req, reason),
    idempotency_key: idempotencyKey(req),
  })
  const booking = adminBooking(await loadBooking(req.scope, booking_id), languageIn(req))
  const rebooking = await rebookingView(req.scope, rebooking_id)
  res.status(201).json({ rebooking, booking, bookings: booking_ids })
})
