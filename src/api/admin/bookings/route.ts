import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { loadBooking } from "../../../workflows/reading/load-booking"
import { refusing } from "../../refusals/answer"
import type { ListBookings } from "./validators"
import { adminBooking } from "./view"

/** Lists bookings, newest first: `q` finds number, booker, participant and e-mail address. */
export const GET = refusing(async (req, res) => {
  const { q, event_id, order_id, status, incomplete, offset, limit } = req.validatedQuery as ListBookings
  const filters = {
    ...(q ? { q } : {}),
    ...(event_id ? { event_id } : {}),
    ...(order_id ? { order_id } : {}),
    ...(status ? { status } : {}),
    ...(incomplete === undefined ? {} : { incomplete }),
  }
  const service = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const order = { created_at: "DESC" as const, id: "DESC" as const }
  const [rows, count] = await service.listAndCountBookings(filters, {
    skip: offset,
    take: limit,
    order,
    select: ["id"],
  })
  const bookings = await Promise.all(rows.map(({ id }) => loadBooking(req.scope, id)))
  res.json({ bookings: bookings.map(adminBooking), count, offset, limit })
})
