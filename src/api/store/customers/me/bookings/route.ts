import { type OwnBooking, ownBookings } from "../../../../../workflows/access/own-bookings"
import { refusing } from "../../../../refusals/answer"
import { customerId } from "../../customer-id"
import type { ListOwnBookings } from "../../validators"

/** The signed-in customer's own bookings; `when` is `upcoming` or `past`. */
export const GET = refusing(async (req, res) => {
  const page = req.validatedQuery as ListOwnBookings
  const { bookings, ...paging } = await ownBookings(req.scope, customerId(req), page)
  res.json({ bookings: bookings.map(listed), ...paging })
})

function listed({ booking, event }: OwnBooking) {
  const { id, number, status, incomplete, participants } = booking
  const { title, venue, timezone, starts_at, ends_at } = event
  const tickets = participants.filter((one) => one.status !== "cancelled").length
  return {
    id,
    number,
    status,
    incomplete,
    tickets,
    event: { id: event.id, title, venue, timezone, starts_at, ends_at },
  }
}
