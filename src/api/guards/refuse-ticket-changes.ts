import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuseTickets } from "./refuse-tickets"
import { areTickets } from "./tickets"

/** What the id in the path of a confirming route is the id of. */
type Subject = "order_id" | "claim_id" | "exchange_id"

/**
 * Refuses to confirm a change that touches a ticket, however it got in: prepared by a script, or by carrying promotions
 * over, which sets the price of every line anew.
 */
export function refuseTicketChanges(subject: Subject) {
  return async function refuseTicketChange(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
    const { data: changes } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order_change",
      fields: ["actions.details"],
      filters: { [subject]: req.params.id, status: ["pending", "requested"] },
    })
    const actions: { details?: { reference_id?: unknown } | null }[] = changes.flatMap(({ actions }) => actions ?? [])
    const references = actions.flatMap(({ details }) =>
      typeof details?.reference_id === "string" ? details.reference_id : []
    )
    if (!(await areTickets(req.scope, references))) return next()
    await refuseTickets(req, res, { lines: references })
  }
}
