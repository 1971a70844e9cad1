import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../../src/modules/booking"
import { newId } from "../../../../../../src/modules/booking/sql/sql"

type Wanted = { way: "ours" | "raw"; clients: number; claims: number; event_id: string; ticket_type_id: string }

/** Claims seats of one event, by so many clients at once and in this process: ours, or the least SQL that claims one. */
export const POST = async (req: AuthenticatedMedusaRequest<Wanted>, res: MedusaResponse) => {
  const { way, clients, claims } = req.body
  const claim = way === "ours" ? oursOf(req.scope, req.body) : rawOf(req.scope, req.body)
  const start = performance.now()
  let left = claims
  const client = async () => {
    for (; left > 0; ) {
      left -= 1
      await claim()
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  res.json({ per_second: claims / ((performance.now() - start) / 1_000) })
}

function oursOf(container: MedusaContainer, { event_id, ticket_type_id }: Wanted) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const expiresAt = new Date(Date.now() + 900_000).toISOString()
  return async () => {
    const line = { event_id, ticket_type_id, line_id: "line", quantity: 1 }
    await bookings.claimSeats({ kind: "cart", id: newId("cart") }, [line], expiresAt)
  }
}

function rawOf(container: MedusaContainer, { event_id }: Wanted) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return async () => {
    const id = newId("bclm")
    await database.transaction(async (transaction) => {
      await transaction.raw("update booking_seat_counter set taken = taken + 1 where id = ?", [event_id])
      await transaction.raw(
        "insert into booking_seat_claim (id, counter_id, quantity, holder, holder_id, line_id) values (?, ?, 1, 'cart', ?, 'line')",
        [id, event_id, id]
      )
    })
  }
}
