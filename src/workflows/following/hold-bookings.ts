import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** How long somebody waits for a change of the same booking that is under way, in seconds. */
const PATIENCE = 30

/** The bookings of an order, in the order in which they are locked: one query by index. */
export async function bookingsOfOrder(container: MedusaContainer, orderId: string): Promise<string[]> {
  const bookings = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookings({ order_id: orderId }, { select: ["id"], order: { id: "ASC" } })
  return bookings.map(({ id }) => id)
}

/**
 * Runs a job while none of these bookings can be rebooked or paid out. Takes their keys one at a time, for locking-redis
 * takes several at once wrongly (medusa #16285). Throws when a change that is under way does not end in time.
 */
export async function holdBookings<T>(
  container: MedusaContainer,
  bookingIds: readonly string[],
  job: () => Promise<T>
): Promise<T> {
  const [id, ...others] = bookingIds
  if (!id) return job()
  return container
    .resolve(Modules.LOCKING)
    .execute([`booking:${id}`], () => holdBookings(container, others, job), { timeout: PATIENCE })
}
