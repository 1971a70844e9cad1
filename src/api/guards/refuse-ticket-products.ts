import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keepsTickets, type ProductChange } from "../../domain/event/product-change"
import { answerRefusal } from "../refusals/answer"
import { ticketsOf } from "./tickets"

/** Refuses what would delete tickets, or make them goods with stock or shipping; see `keepsTickets`. */
export function refuseTicketProducts(read: (req: MedusaRequest) => ProductChange) {
  return async function refuseTicketProduct(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
    const change = read(req)
    const tickets = await ticketsOf(req.scope, touched(change))
    const decision = keepsTickets(change, tickets)
    if (decision.ok) return next()
    answerRefusal(req, res, decision.refusal)
  }
}

/** What could matter to tickets: a new title or price is not looked up. */
function touched({ deleted_products, deleted_variants, products, variants }: ProductChange) {
  const reshaped = products.filter((product) => product.shipping_profile_id || product.variants)
  const managed = variants.filter(({ manage_inventory }) => manage_inventory)
  return {
    products: [...deleted_products, ...reshaped.map(({ id }) => id)],
    variants: [...deleted_variants, ...managed.flatMap(({ id }) => id ?? [])],
  }
}
