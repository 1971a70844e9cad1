import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { BookingRow } from "../../modules/booking/listing/booking-row"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import type { EventRow } from "../../modules/event/stored-event"
import { conditionsOf, type WantedBookings } from "./booking-conditions"
import { type ListedOrder, loadOrdersMoney } from "./load-orders-money"

/** A row of a list. Event and order are null where they cannot be read. */
export type ListedBooking = { booking: BookingRow; event: EventRow | null; order: ListedOrder | null }
export type ListedBookings = { bookings: ListedBooking[]; count: number; count_capped: boolean }

/**
 * One page of bookings with their events and money: a fixed number of queries, whatever its length. A booking whose order
 * or event is broken is on it all the same, without what cannot be read.
 */
export async function listBookings(
  container: MedusaContainer,
  wanted: WantedBookings,
  page: { offset: number; limit: number }
): Promise<ListedBookings> {
  const { rows, ...counted } = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .pageOfBookings(conditionsOf(wanted, new Date()), page)
  const ids = [...new Set(rows.map(({ event_id }) => event_id))]
  const [events, orders] = await Promise.all([
    container.resolve<EventModuleService>(EVENT_MODULE).listEvents({ id: ids }, { take: ids.length }),
    loadOrdersMoney(
      container,
      rows.map(({ order_id }) => order_id)
    ),
  ])
  const bookings = rows.map((booking) => ({
    booking,
    event: events.find(({ id }) => id === booking.event_id) ?? null,
    order: orders.get(booking.order_id) ?? null,
  }))
  return { bookings, ...counted }
}
