import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadAwaited } from "./load-awaited"
import { takePaymentInTurn } from "./take-payment-in-turn"

/** Bookings looked at a time, and how many times in one run: the newest first. */
const BATCH = 200
const MAX_BATCHES = 25

/**
 * Confirms bookings whose payment came in while nobody was told: events are delivered at most once, and an authorisation
 * emits none. @returns the orders whose bookings have their payment now
 */
export async function takeMissedPayments(container: MedusaContainer): Promise<string[]> {
  const orderIds = await settledOrders(container)
  for (const orderId of orderIds) {
    try {
      await takePaymentInTurn(container, orderId)
    } catch (error) {
      // Trouble with one order keeps no other; the next run tries it again.
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(
        `bookings: the payment of order ${orderId} could not be taken`,
        error instanceof Error ? error : undefined
      )
    }
  }
  return orderIds
}

/** Orders of bookings that wait for their payment, and have it. */
async function settledOrders(container: MedusaContainer): Promise<string[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const settled = new Set<string>()
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const waiting = await bookings.listBookings(
      { status: "awaiting_payment" },
      { select: ["order_id"], skip: batch * BATCH, take: BATCH, order: { created_at: "DESC", id: "DESC" } }
    )
    const awaited = await loadAwaited(container, [...new Set(waiting.map(({ order_id }) => order_id))])
    for (const { id, pending, authorised } of awaited) if (pending <= authorised) settled.add(id)
    if (waiting.length < BATCH) break
  }
  return [...settled]
}
