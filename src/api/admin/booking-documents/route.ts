import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { adminDocumentView } from "../../documents/view"
import { refusing } from "../../refusals/answer"
import type { ListDocuments } from "./validators"

/** Documents by the time of their issue, oldest first (SPEC V34). */
export const GET = refusing(async (req, res) => {
  const { offset, limit, from, to, kind } = req.validatedQuery as ListDocuments
  const period = { from: from ? new Date(from) : null, to: to ? new Date(to) : null, kind: kind ?? null }
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const { documents, count } = await bookings.pageOfDocuments(period, { offset, limit })
  res.json({ documents: documents.map(adminDocumentView), count, offset, limit })
})
