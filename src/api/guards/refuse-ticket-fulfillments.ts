import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuseTickets } from "./refuse-tickets"
import { areTickets } from "./tickets"

/** Refuses to ship or deliver a fulfilment with tickets in it: cancelling it is what is left. */
export async function refuseTicketFulfillments(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["items.line_item_id"],
    filters: { id: req.params.fulfillment_id ?? req.params.id },
  })
  const items: { line_item_id?: string | null }[] = data[0]?.items ?? []
  const lines = items.flatMap(({ line_item_id }) => line_item_id ?? [])
  if (!(await areTickets(req.scope, lines))) return next()
  await refuseTickets(req, res, { lines })
}
