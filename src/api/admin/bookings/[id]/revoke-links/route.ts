import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { loadBooking, loadBookingAndEvent } from "../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../actor"
import { languageIn } from "../../../../language"
import { refusing } from "../../../../refusals/answer"
import type { Reason } from "../../validators"
import { adminBooking } from "../../view"

/** Kills every link and session given out for a booking; the next mail carries a new link. */
export const POST = refusing<Reason>(async (req, res) => {
  const booking_id = req.params.id ?? ""
  await loadBookingAndEvent(req.scope, booking_id)
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.revokeLinks({
    booking_id,
    actor: staffActor(req, req.validatedBody.reason),
    now: new Date().toISOString(),
  })
  res.json({ booking: adminBooking(await loadBooking(req.scope, booking_id), languageIn(req)) })
})
