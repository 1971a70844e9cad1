import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { holdCartSeats } from "../../workflows/selling/hold-cart-seats"
import { answerRefusal } from "../refusals/answer"

/**
 * Holds a cart's seats when its payment session is created: from then on the customer may be charged (DESIGN 2). Each
 * new session gives it the whole time again.
 */
export async function holdSeatsForPayment(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: req.params.id },
  })
  const cartId = data[0]?.cart_id
  if (!cartId) return next()
  const { hold_minutes } = req.scope.resolve<BookingModuleService>(BOOKING_MODULE).options
  const hold = await holdCartSeats(req.scope, cartId, hold_minutes * 60_000)
  if (hold.kind !== "refused" || hold.charged) return next()
  answerRefusal(req, res, hold.refusal)
}
