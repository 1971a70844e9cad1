import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { holdCartSeats } from "../../workflows/selling/hold-cart-seats"
import { answerRefusal } from "../refusals/answer"

/** Holds a cart's seats when its payment session is created: from then on the customer may be charged (DESIGN 2). */
export async function holdSeatsForPayment(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: req.params.id },
  })
  const cartId = data[0]?.cart_id
  await hold(req, res, next, cartId)
}

/** Holds a cart's seats before it is completed, and refuses at once where there are none. */
export async function holdSeatsForCompletion(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  await hold(req, res, next, req.params.id)
}

async function hold(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction, cartId: string | undefined) {
  const decision = cartId ? await holdCartSeats(req.scope, cartId) : null
  const passOn = !decision || decision.ok || (cartId && (await paidAlready(req, cartId)))
  if (passOn) return next()
  answerRefusal(req, res, decision.refusal)
}

/**
 * Whether the cart was charged before it could be refused. Core must then complete it itself: the hook refuses there,
 * and core's compensation gives the captured money back.
 */
async function paidAlready(req: MedusaRequest, cartId: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["payment_collection.payments.id"],
    filters: { id: cartId },
  })
  return (data[0]?.payment_collection?.payments ?? []).length > 0
}
