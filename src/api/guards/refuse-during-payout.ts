import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ordersOfPayments } from "../../workflows/following/orders-of-payments"
import { payoutInDoubt } from "../../workflows/refunding/payout-in-doubt"
import { answerRefusal } from "../refusals/answer"

/** Finds the order of a request to one of core's routes. */
type OrderOf = (req: MedusaRequest) => Promise<string | undefined>

/**
 * Refuses to let core refund while nobody knows whether a refund case of the same money has been paid: it would book that
 * one as well, with the amount of its own. Stands before the lock of the bookings, which a payout holds for as long as
 * its provider takes, and behind it.
 */
function refuseDuringPayout(orderOf: OrderOf) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const orderId = await orderOf(req)
    const refusal = orderId ? await payoutInDoubt(req.scope, orderId) : null
    if (!refusal) return next()
    answerRefusal(req, res, refusal)
  }
}

export const refuseRefundDuringPayout = refuseDuringPayout(async ({ scope, params }) =>
  (await ordersOfPayments(scope, [params.id ?? ""])).get(params.id ?? "")
)

export const refuseCancelDuringPayout = refuseDuringPayout(async ({ params }) => params.id)
