import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MAX_LOOKUP_LINKS } from "../../domain/access/lookup"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Booking } from "../../modules/booking/models/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import type { StoredEvent } from "../../modules/event/stored-event"

type Upcoming = { booking: InferTypeOf<typeof Booking>; event: StoredEvent }

/** Newer bookings of one address than this are looked through for those that are still to come. */
const LOOKED_THROUGH = 200

/** The bookings of an address whose events are not over, the next one first; a cancelled booking is none. */
export async function upcomingBookings(container: MedusaContainer, email: string, now: string): Promise<Upcoming[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const ids = await bookings.bookingsOfAddress(email, LOOKED_THROUGH)
  const own = await bookings.listBookings({ id: ids, status: { $ne: "cancelled" } })
  const events = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .loadEvents([...new Set(own.map(({ event_id }) => event_id))])
  return own
    .flatMap((booking) => {
      const event = events.find(({ id }) => id === booking.event_id)
      return event && new Date(event.ends_at).toISOString() >= now ? [{ booking, event }] : []
    })
    .sort((a, b) => Number(new Date(a.event.starts_at)) - Number(new Date(b.event.starts_at)))
    .slice(0, MAX_LOOKUP_LINKS)
}
