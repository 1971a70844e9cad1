import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { refusing } from "../../../../refusals/answer"
import type { AccountsPage } from "../validators"

/** Invoices, fee invoices and cancellation invoices by the day that stands on them, oldest first (SPEC V34). */
export const GET = refusing(async (req, res) => {
  const { from, to, currency, offset, limit } = req.validatedQuery as AccountsPage
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const wanted = { from, to, currency_code: currency ?? null }
  const [documents, count] = await Promise.all([
    bookings.documentsOfPeriod(wanted, { offset, limit }),
    bookings.countDocumentsOfPeriod(wanted),
  ])
  res.json({ documents, count, offset, limit })
})
