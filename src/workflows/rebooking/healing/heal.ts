import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { finishRebooking } from "./finish"
import { takeBack } from "./take-back"

/**
 * Heals rebookings of these bookings that were broken off, because their process ended or their undoing failed: one that
 * is recorded is finished, every other one is taken back. For a caller that holds the bookings: then nobody runs them.
 * @returns how many there were
 */
export async function healRebookings(container: MedusaContainer, bookingIds: readonly string[]): Promise<number> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const broken = await bookings.listRebookingAttempts({ booking_id: [...bookingIds] }, { select: ["id", "order_id"] })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id, order_id } of broken) {
    const [recorded] = await bookings.listRebookings({ id }, { select: ["id"] })
    await (recorded ? finishRebooking(container, id) : takeBack(container, id))
    const done = recorded ? "finished" : "taken back"
    logger.warn(`bookings: rebooking ${id} of order ${order_id} had broken off and was ${done}`)
  }
  return broken.length
}
