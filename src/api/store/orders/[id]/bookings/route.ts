import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../../../../modules/event"
import { registerBookingsWorkflow } from "../../../../../workflows/selling/register-bookings"
import { refusing } from "../../../../refusals/answer"

/**
 * The bookings of an order, for the confirmation page: made now if `order.placed` has not done so yet. Nothing personal
 * and nothing that opens a booking, for anyone who knows the order's id may ask.
 */
export const POST = refusing(async (req, res) => {
  const { result: ids } = await registerBookingsWorkflow(req.scope).run({ input: { order_id: req.params.id ?? "" } })
  const bookings = await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookings({ id: ids }, { relations: ["participants"] })
  const events = await req.scope
    .resolve<EventModuleService>(EVENT_MODULE)
    .loadEvents(bookings.map(({ event_id }) => event_id))
  res.json({
    bookings: bookings.map(({ number, event_id, status, incomplete, participants }) => {
      const event = events.find(({ id }) => id === event_id)
      const { title, starts_at, timezone } = event ?? {}
      return {
        number,
        event: { id: event_id, title, starts_at, timezone },
        status,
        tickets: participants.length,
        incomplete,
      }
    }),
  })
})
