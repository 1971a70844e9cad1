import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { openDocuments } from "../../../../access/open-documents"
import { documentView } from "../../../../documents/view"
import { refusing } from "../../../../refusals/answer"

/** The documents of the booking that the access session opens, and of those that it was rebooked from; newest first. */
export const GET = refusing(async (req, res) => {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const documents = await bookings.documentsOfBooking(await openDocuments(req))
  res.json({ documents: documents.map(documentView), count: documents.length })
})
