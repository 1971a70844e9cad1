import { BOOKING_MODULE, type BookingModuleService } from "../../../../../../modules/booking"
import { openDocuments } from "../../../../../access/open-documents"
import { sendDocument } from "../../../../../documents/send-document"
import { refusing } from "../../../../../refusals/answer"

/** The PDF of one of the booking's documents. Refusal: `document_not_found`. */
export const GET = refusing(async (req, res) => {
  const booking_id = await openDocuments(req)
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  sendDocument(res, await bookings.openDocument({ id: req.params.document_id ?? "", booking_id }))
})
