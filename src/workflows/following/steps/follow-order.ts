import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import { loadOrderNews } from "../load-order-news"

export type FollowOrderInput = {
  order_id: string
  /** Who did it, where the caller knows. */
  actor: Actor
}

/**
 * Lets bookings follow their order. What happened there has happened, so nothing compensates it; it is one transaction,
 * and running it again finds nothing left to do.
 */
export const followOrderStep = createStep(
  "follow-order",
  async ({ order_id, actor }: FollowOrderInput, { container }) => {
    const news = await loadOrderNews(container, order_id)
    if (!news) return new StepResponse({ to_send: false })
    const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
    const { cancelled, closed } = await bookings.followOrder({ ...news, actor, now: new Date().toISOString() })
    return new StepResponse({ to_send: cancelled + closed > 0 })
  }
)
