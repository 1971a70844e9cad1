import type { StaffRebooking } from "../../../../../domain/rebooking/target"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { rebook } from "../../../../../workflows/rebooking/rebook"
import { staffActor } from "../../../../actor"
import { idempotencyKey } from "../../../../idempotency-key"
import { languageIn } from "../../../../language"
import { rebookingView } from "../../../../rebooking/view"
import { refusing } from "../../../../refusals/answer"
import { adminBooking } from "../../view"

/**
 * Rebooks a booking; staff are bound by no period. Refusals: `plan_changed` with the new plan, `booking_stale`,
 * `booking_cancelled`, `event_full`, `event_not_bookable`, `price_missing`, `rebooking_unchanged`, `rebooking_checked_in`,
 * `rebooking_target_invalid`, `order_not_rebookable`, `idempotency_key_missing`, `idempotency_key_reused`.
 */
export const POST = refusing<StaffRebooking>(async (req, res) => {
  const { reason, ...asked } = req.validatedBody
  const actor = staffActor(req, reason)
  const request = { ...asked, booking_id: req.params.id ?? "", actor, idempotency_key: idempotencyKey(req) }
  const { rebooking_id, booking_id } = await rebook(req.scope, request)
  const booking = adminBooking(await loadBooking(req.scope, booking_id), languageIn(req))
  res.status(201).json({ rebooking: await rebookingView(req.scope, rebooking_id), booking })
})
