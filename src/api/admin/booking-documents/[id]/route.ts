import { BOOKING_MODULE, type BookingModuleService } from "../../../../modules/booking"
import { sendDocument } from "../../../documents/send-document"
import { refusing } from "../../../refusals/answer"

/** The PDF of a document. Refusal: `document_not_found`. */
export const GET = refusing(async (req, res) => {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  sendDocument(res, await bookings.openDocument({ id: req.params.id ?? "", booking_id: null }))
})
