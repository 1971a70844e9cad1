import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseTickets } from "./refuse-tickets"
import { requestedItems } from "./requested-items"
import { areTickets, sellTickets } from "./tickets"

/** Refuses a request that adds tickets to an order, or changes, delivers or takes back tickets of an order. */
export async function refuseTicketItems(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { lines, variants } = requestedItems(req)
  const touchesTickets = (await sellTickets(req.scope, variants)) || (await areTickets(req.scope, lines))
  if (!touchesTickets) return next()
  await refuseTickets(req, res, { lines })
}
