import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Booking } from "../../modules/booking/models/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import type { StoredEvent } from "../../modules/event/stored-event"

export type OwnBooking = { booking: InferTypeOf<typeof Booking>; event: StoredEvent }

export type OwnPage = { when: "upcoming" | "past"; offset: number; limit: number }

/** The newest orders of one customer whose bookings are listed. */
const MAX_ORDERS = 1_000

/**
 * The bookings in a signed-in customer's own orders (DESIGN 5): those to come with the next one first, those that are over
 * with the latest first. One that was rebooked is not listed beside the one that it became.
 */
export async function ownBookings(container: MedusaContainer, customerId: string, { when, offset, limit }: OwnPage) {
  const order_id = await ordersOf(container, customerId)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const all = await bookings.listBookings({ order_id }, { relations: ["participants"] })
  const rebooked = await bookings.listRebookings({ from_booking_id: all.map(({ id }) => id) })
  const gone = new Set(rebooked.map(({ from_booking_id }) => from_booking_id))
  const events = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .loadEvents([...new Set(all.map(({ event_id }) => event_id))])
  const now = Date.now()
  const listed = all
    .filter(({ id }) => !gone.has(id))
    .flatMap((booking) => {
      const event = events.find(({ id }) => id === booking.event_id)
      const over = event && new Date(event.ends_at).getTime() < now
      return event && over === (when === "past") ? [{ booking, event }] : []
    })
    .sort((a, b) => (when === "past" ? startOf(b) - startOf(a) : startOf(a) - startOf(b)))
  return { bookings: listed.slice(offset, offset + limit), count: listed.length, offset, limit }
}

/** One booking of a signed-in customer; null where it is another's, or none. */
export async function ownBooking(container: MedusaContainer, customerId: string, id: string) {
  const [booking] = await container.resolve<BookingModuleService>(BOOKING_MODULE).listBookings({ id })
  if (!booking) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: booking.order_id, customer_id: customerId }
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters })
  return data.length === 1 ? booking : null
}

async function ordersOf(container: MedusaContainer, customer_id: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { customer_id },
    pagination: { take: MAX_ORDERS, skip: 0, order: { created_at: "DESC" } },
  })
  return data.map(({ id }) => id)
}

function startOf({ event }: OwnBooking): number {
  return new Date(event.starts_at).getTime()
}
