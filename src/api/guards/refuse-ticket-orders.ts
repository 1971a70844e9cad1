import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { refuseTickets } from "./refuse-tickets"
import { ticketsOf } from "./tickets"

const bodySchema = z.object({ order_id: z.string() })

/**
 * Refuses to begin an edit, return, claim or exchange of an order that holds nothing but tickets: there is nothing in
 * it that may be touched. A mixed order may be begun; its tickets are refused one by one.
 */
export async function refuseTicketOrders(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const orderId = bodySchema.safeParse(req.body).data?.order_id
  const variants = orderId ? await variantsOf(req, orderId) : []
  const known = variants.filter((id) => id !== null)
  const tickets = await ticketsOf(req.scope, { products: [], variants: known })
  const isTicket = (id: string | null) => tickets.some(({ variant_id }) => variant_id === id)
  if (variants.length === 0 || !variants.every(isTicket)) return next()
  await refuseTickets(req, res, { order_id: orderId })
}

async function variantsOf(req: MedusaRequest, orderId: string): Promise<(string | null)[]> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.variant_id"],
    filters: { id: orderId },
  })
  const items: { variant_id?: string | null }[] = data[0]?.items ?? []
  return items.map(({ variant_id }) => variant_id ?? null)
}
