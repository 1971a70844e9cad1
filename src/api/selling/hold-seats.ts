import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { holdCartSeats } from "../../workflows/selling/hold-cart-seats"
import { answerRefusal } from "../refusals/answer"

/**
 * Holds a cart's seats when its payment session is created: from then on the customer may be charged (DESIGN 2). Each
 * new session gives it the whole time again. Refused before the organiser has approved, where that is needed and the
 * provider would take money.
 */
export async function holdSeatsForPayment(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id", "payment_collection.amount"],
    filters: { payment_collection_id: req.params.id },
  })
  const cartId = data[0]?.cart_id
  if (!cartId) return next()
  const { hold_minutes } = req.scope.resolve<BookingModuleService>(BOOKING_MODULE).options
  const asked = { provider_id: providerIn(req.body), amount: Number(data[0]?.payment_collection?.amount ?? 0) }
  const hold = await holdCartSeats(req.scope, cartId, hold_minutes * 60_000, asked)
  if (hold.kind !== "refused" || hold.charged) return next()
  answerRefusal(req, res, hold.refusal)
}

/** Whom the session is asked of; a body without one is refused by core, after us. */
function providerIn(body: unknown): string {
  const provider = body !== null && typeof body === "object" && "provider_id" in body ? body.provider_id : undefined
  return typeof provider === "string" ? provider : ""
}
