import { listBookings } from "../../../workflows/reading/list-bookings"
import { refusing } from "../../refusals/answer"
import { listedBooking } from "./list-view"
import type { ListBookings } from "./validators"
import { wantedBookings } from "./wanted-bookings"

/**
 * Lists bookings, newest first; `q` is the beginning of a number, a name or an e-mail address. Costs the same for ten
 * bookings and a million (docs/performance.md).
 */
export const GET = refusing(async (req, res) => {
  const { offset, limit, ...filter } = req.validatedQuery as ListBookings
  const { bookings, count, count_capped } = await listBookings(req.scope, wantedBookings(filter), { offset, limit })
  res.json({ bookings: bookings.map(listedBooking), count, count_capped, offset, limit })
})
