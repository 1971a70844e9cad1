import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { refusing } from "../../refusals/answer"
import type { ListRefundCases } from "./validators"
import { refundCaseView } from "./view"

/** Lists refund cases, newest first. */
export const GET = refusing(async (req, res) => {
  const { offset, limit, ...filters } = req.validatedQuery as ListRefundCases
  const [cases, count] = await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listAndCountRefundCases(filters, { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } })
  res.json({ refund_cases: cases.map(refundCaseView), count, offset, limit })
})
