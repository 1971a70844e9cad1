import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Booking } from "../../modules/booking/models/booking"
import type { RefundCase } from "../../modules/booking/models/refund-case"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import type { StoredEvent } from "../../modules/event/stored-event"
import { loadOrderMoney, type OrderMoney } from "./load-order-money"

/** Where a booking came from or went to by a rebooking. */
export type RebookedBooking = { id: string; number: string; event_title: string; order_id: string }

export type BookingFacts = {
  booking: InferTypeOf<typeof Booking>
  event: StoredEvent
  money: OrderMoney
  rebooked_from: RebookedBooking | null
  rebooked_to: RebookedBooking | null
  refund_cases: InferTypeOf<typeof RefundCase>[]
}

/** Everything about one booking that its pages show. Throws `booking_not_found`. */
export async function loadBooking(container: MedusaContainer, id: string): Promise<BookingFacts> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings({ id }, { relations: ["participants"] })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const [events, money, origin, successor, refund_cases] = await Promise.all([
    container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([booking.event_id]),
    loadOrderMoney(container, booking.order_id),
    bookings.listRebookings({ to_booking_id: id }),
    bookings.listRebookings({ from_booking_id: id }),
    bookings.listRefundCases({ booking_id: id }, { order: { created_at: "ASC" } }),
  ])
  const [event] = events
  if (!event) throw new RefusalError({ code: "event_not_found" })
  const [rebooked_from, rebooked_to] = await Promise.all([
    loadRebooked(container, origin[0]?.from_booking_id),
    loadRebooked(container, successor[0]?.to_booking_id),
  ])
  const participants = [...booking.participants].sort((a, b) => a.position - b.position)
  return { booking: { ...booking, participants }, event, money, rebooked_from, rebooked_to, refund_cases }
}

async function loadRebooked(container: MedusaContainer, id: string | undefined): Promise<RebookedBooking | null> {
  if (!id) return null
  const [booking] = await container.resolve<BookingModuleService>(BOOKING_MODULE).listBookings({ id })
  if (!booking) return null
  const [event] = await container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([booking.event_id])
  return { id, number: booking.number, event_title: event?.title ?? "", order_id: booking.order_id }
}
