import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { followOrderWorkflow } from "../../workflows/following/follow-order"
import { bookingsOfOrder, holdBookings } from "../../workflows/following/hold-bookings"
import { answeredBy } from "./answered-by"

export type FollowedRoute = {
  /** The order that core is about to change; undefined where there is none. */
  order: (req: MedusaRequest) => Promise<string | undefined>
  actor: (req: MedusaRequest) => Actor
}

/**
 * Lets core act on an order while none of its bookings can be rebooked or paid out, and has them follow before the
 * answer goes out: who reads the booking next sees what was done, and by whom. The answer itself stays core's, whatever
 * it is: a refund may have been paid before core failed to book it. What goes wrong here is left to subscriber and job.
 */
export function followOrder({ order, actor }: FollowedRoute) {
  return async function followOrderAfterwards(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
    const orderId = await order(req)
    const bookingIds = orderId ? await bookingsOfOrder(req.scope, orderId) : []
    if (!orderId || bookingIds.length === 0) return next()

    await holdBookings(req.scope, bookingIds, () => {
      const answered = answeredBy(res, () => follow(req, orderId, actor(req)))
      next()
      return answered
    })
  }
}

async function follow(req: MedusaRequest, order_id: string, actor: Actor): Promise<void> {
  try {
    await followOrderWorkflow(req.scope).run({ input: { order_id, actor } })
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The bookings of ${order_id} will follow it later`, error instanceof Error ? error : undefined)
  }
}
