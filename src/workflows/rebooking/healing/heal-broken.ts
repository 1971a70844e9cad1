import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { bookingsOfOrder, holdBookings } from "../../following/hold-bookings"

/**
 * One that began less than this ago is left alone. The lock alone would do where all processes share it; where they do
 * not, this is longer than a rebooking runs.
 */
const RUNNING_MINUTES = 2
/** How many in one run; the next one takes the rest. */
const BATCH = 50

/**
 * Finds rebookings that were broken off, and heals them: taking the hold on their bookings does it. One that cannot be
 * healed is named in the log with its reason, and keeps no other one waiting. @returns how many were healed
 */
export async function healBrokenRebookings(container: MedusaContainer, now: Date): Promise<number> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const until = new Date(now.getTime() - RUNNING_MINUTES * 60_000)
  const broken = await bookings.listRebookingAttempts(
    { created_at: { $lte: until } },
    { select: ["id", "order_id"], take: BATCH, order: { created_at: "ASC" } }
  )
  let healed = 0
  for (const { id, order_id } of broken) {
    try {
      await holdBookings(container, await bookingsOfOrder(container, order_id), async () => {})
      healed += 1
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(
        `bookings: rebooking ${id} of order ${order_id} broke off and could not be healed`,
        error instanceof Error ? error : undefined
      )
    }
  }
  return healed
}
