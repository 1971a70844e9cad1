import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { adminDocumentView } from "../../../../documents/view"
import { refusing } from "../../../../refusals/answer"

/** The documents of a booking's order, and of those that it was rebooked from; newest first. */
export const GET = refusing(async (req, res) => {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const documents = await bookings.documentsOfBooking(req.params.id ?? "")
  res.json({ documents: documents.map(adminDocumentView), count: documents.length })
})
