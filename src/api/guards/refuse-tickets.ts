import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { answerRefusal } from "../refusals/answer"

/** Where the tickets are: in an order that is known, or in lines of one. */
type Whereabouts = { order_id?: string | null; lines?: readonly string[] }

/** Answers `order_holds_tickets`, and names the bookings through which the tickets are changed. */
export async function refuseTickets(req: MedusaRequest, res: MedusaResponse, where: Whereabouts): Promise<void> {
  const orderIds = where.order_id ? [where.order_id] : await ordersOf(req, where.lines ?? [])
  const bookings = await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookings({ order_id: orderIds }, { select: ["id", "number"] })
  const pointers = bookings.map(({ id, number }) => ({ id, number }))
  answerRefusal(req, res, { code: "order_holds_tickets", bookings: pointers })
}

async function ordersOf(req: MedusaRequest, lines: readonly string[]): Promise<string[]> {
  if (lines.length === 0) return []
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_item",
    fields: ["order_id"],
    filters: { item_id: [...lines] },
  })
  return [...new Set(data.map(({ order_id }) => order_id))]
}
