import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { healRebookings } from "../rebooking/healing/heal"

/** How long somebody waits for a change of the same booking that is under way, unless they say, in seconds. */
const PATIENCE = 30

/** The bookings of an order, in the order in which they are locked: one query by index. */
export async function bookingsOfOrder(container: MedusaContainer, orderId: string): Promise<string[]> {
  const bookings = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookings({ order_id: orderId }, { select: ["id"], order: { id: "ASC" } })
  return bookings.map(({ id }) => id)
}

/**
 * Runs a job while none of these bookings can be rebooked or paid out. A rebooking of theirs that was broken off is healed
 * before, so that no job meets an order in between. Throws when a change that is under way does not end in time (`patience`, in seconds).
 */
export function holdBookings<T>(
  container: MedusaContainer,
  bookingIds: readonly string[],
  job: () => Promise<T>,
  { patience = PATIENCE }: { patience?: number } = {}
): Promise<T> {
  const healed = async () => {
    if (bookingIds.length > 0) await healRebookings(container, bookingIds)
    return job()
  }
  return takeKeys(container, bookingIds, healed, patience)
}

/** One key at a time, for locking-redis takes several at once wrongly (medusa #16285). */
async function takeKeys<T>(
  container: MedusaContainer,
  [id, ...others]: readonly string[],
  job: () => Promise<T>,
  patience: number
): Promise<T> {
  if (!id) return job()
  return container
    .resolve(Modules.LOCKING)
    .execute([`booking:${id}`], () => takeKeys(container, others, job, patience), { timeout: patience })
}
