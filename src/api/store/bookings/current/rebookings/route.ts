import type { CustomerRebooking } from "../../../../../domain/rebooking/change"
import { RefusalError } from "../../../../../domain/refusal/refusal-error"
import { languageOf } from "../../../../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { rebook } from "../../../../../workflows/rebooking/rebook"
import { loadShopPolicy } from "../../../../../workflows/settings/shop-policy"
import { giveAccess } from "../../../../access/open-booking"
import { countAttempt } from "../../../../access/rate-limits"
import { customerActor } from "../../../../actor"
import { customerBooking } from "../../../../bookings/customer-view"
import { idempotencyKey } from "../../../../idempotency-key"
import { askedRebooking } from "../../../../rebooking/asked"
import { openWholeBooking } from "../../../../rebooking/open-whole-booking"
import { rebookingView } from "../../../../rebooking/view"
import { refusing } from "../../../../refusals/answer"

/**
 * Changes the customer's own booking, where the organiser allows it, and gives access to the (main) new one. Refusals: as
 * for staff, and `self_service_off`, `rebooking_not_allowed`, `rebooking_kind_not_allowed`, `rebooking_closed`,
 * `price_rule_broken`, `cancelling_not_allowed`, `cancelling_closed`, `cancel_reason_missing`, `cancel_notice_unacknowledged`,
 * `registration_closed`, `too_many_requests`.
 */
export const POST = refusing<CustomerRebooking>(async (req, res) => {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const opened = await openWholeBooking(req)
  await countAttempt(req.scope, "edits", opened)
  const { asked, reason } = askedRebooking(req.validatedBody)
  const request = {
    ...asked,
    booking_id: opened,
    actor: { ...customerActor(req), reason },
    idempotency_key: idempotencyKey(req),
  }
  const { rebooking_id, booking_id, booking_ids } = await rebook(req.scope, request)

  const facts = await loadBooking(req.scope, booking_id)
  const { token_generation } = await bookings.retrieveBooking(opened, { select: ["id", "token_generation"] })
  // A repeated key is answered by the first result: not any more once the new booking's links were revoked.
  if (facts.booking.token_generation !== token_generation) throw new RefusalError({ code: "access_expired" })
  const policy = await loadShopPolicy(req.scope, facts.booking.order_id)
  const language = languageOf(req.headers["accept-language"])
  const context = { policy, language, now: new Date().toISOString(), participant_id: null }
  res.status(201).json({
    rebooking: await rebookingView(req.scope, rebooking_id),
    booking: customerBooking(facts, context),
    bookings: booking_ids,
    access: await giveAccess(req, facts.booking, null),
  })
})
