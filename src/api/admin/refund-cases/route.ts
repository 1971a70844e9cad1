import { soughtNumber } from "../../../domain/slip/sought-number"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { refusing } from "../../refusals/answer"
import type { ListRefundCases } from "./validators"
import { refundCaseView } from "./view"

/** Lists refund cases, newest first, with the number of each booking, and what all that fit come to. */
export const GET = refusing(async (req, res) => {
  const { offset, limit, q, ...given } = req.validatedQuery as ListRefundCases
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const filters = q === undefined ? given : { ...given, booking_id: await bookingOf(bookings, q) }
  const page = { skip: offset, take: limit, order: { created_at: "DESC" as const, id: "DESC" as const } }
  const [[cases, count], amounts] = await Promise.all([
    bookings.listAndCountRefundCases(filters, page),
    bookings.sumRefundCases(filters),
  ])
  const ids = [...new Set(cases.map(({ booking_id }) => booking_id))]
  const of = await bookings.listBookings({ id: ids }, { select: ["id", "number"] })
  const refund_cases = cases.map((one) => {
    const booking_number = of.find(({ id }) => id === one.booking_id)?.number ?? null
    return { ...refundCaseView(one), booking_number }
  })
  res.json({ refund_cases, amounts, count, offset, limit })
})

/** The booking with a number; "" is nobody's. */
async function bookingOf(bookings: BookingModuleService, typed: string): Promise<string> {
  const number = soughtNumber(typed)
  const [booking] = number ? await bookings.listBookings({ number }, { select: ["id"] }) : []
  return booking?.id ?? ""
}
