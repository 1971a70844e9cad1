import { languageOf } from "../../../../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { listTargets } from "../../../../../workflows/rebooking/list-targets"
import { openWholeBooking } from "../../../../rebooking/open-whole-booking"
import { targetEvent } from "../../../../rebooking/view"
import { refusing } from "../../../../refusals/answer"

/** The events that a customer can rebook to, with what their tickets cost in this order. */
export const GET = refusing(async (req, res) => {
  const { events, now } = await listTargets(req.scope, await openWholeBooking(req), "customer")
  const { policy } = req.scope.resolve<BookingModuleService>(BOOKING_MODULE).options
  const context = { policy, language: languageOf(req.headers["accept-language"]), now }
  res.json({ events: events.map((event) => targetEvent(event, context)) })
})
