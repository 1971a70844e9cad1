import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"

/** Where a booking came from or went to by a rebooking. */
export type RebookedBooking = { id: string; number: string; event_title: string; order_id: string }

/** The other bookings that came of the rebooking that `id` came of too, where people parted. */
export async function loadSiblings(
  container: MedusaContainer,
  from_booking_id: string | undefined,
  id: string
): Promise<RebookedBooking[]> {
  if (!from_booking_id) return []
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const all = await bookings.listRebookings({ from_booking_id }, { select: ["to_booking_id"], order: { id: "ASC" } })
  const others = all.filter(({ to_booking_id }) => to_booking_id !== id)
  const siblings = await Promise.all(others.map(({ to_booking_id }) => loadRebooked(container, to_booking_id)))
  return siblings.flatMap((one) => one ?? [])
}

/** A booking as its predecessors and successors name it; null where there is none. */
export async function loadRebooked(
  container: MedusaContainer,
  id: string | undefined
): Promise<RebookedBooking | null> {
  if (!id) return null
  const [booking] = await container.resolve<BookingModuleService>(BOOKING_MODULE).listBookings({ id })
  if (!booking) return null
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const [event] = await events.listEvents({ id: booking.event_id }, { select: ["title"] })
  return { id, number: booking.number, event_title: event?.title ?? "", order_id: booking.order_id }
}
