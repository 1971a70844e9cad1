import type { MedusaContainer } from "@medusajs/framework/types"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import { refundSlip } from "../../domain/slip/refund-slip"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadBookingAndEvent } from "../reading/load-booking"
import type { PrintedSlip } from "./print-slips"
import { refundSlips } from "./refund-slips"
import { slipFrame } from "./slip-frame"

/** The slip of one refund case, for staff. Refusals: `refund_case_not_found`, `refund_slip_not_due`. */
export async function printRefundSlip(container: MedusaContainer, caseId: string): Promise<PrintedSlip> {
  const [refundCase] = await container.resolve<BookingModuleService>(BOOKING_MODULE).listRefundCases({ id: caseId })
  if (!refundCase) throw new RefusalError({ code: "refund_case_not_found" })
  unwrap(refundSlip(refundCase))
  return print(container, refundCase.booking_id, [refundCase])
}

/** All of a booking's, for its customer. Refusal: `refund_slip_not_due` of the newest case, `refund_case_not_found` where it has none. */
export async function printOwnRefundSlips(container: MedusaContainer, booking_id: string): Promise<PrintedSlip> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const cases = await bookings.listRefundCases({ booking_id }, { order: { created_at: "DESC", id: "DESC" } })
  const [newest] = cases
  if (!newest) throw new RefusalError({ code: "refund_case_not_found" })
  if (!cases.some((one) => refundSlip(one).ok)) unwrap(refundSlip(newest))
  return print(container, booking_id, cases)
}

type Cases = Parameters<typeof refundSlips>[1]

async function print(container: MedusaContainer, bookingId: string, cases: Cases): Promise<PrintedSlip> {
  const facts = await loadBookingAndEvent(container, bookingId)
  const slips = await refundSlips(await slipFrame(container, facts), cases)
  if (!slips) throw new Error(`No slip was left to print for ${bookingId}`)
  return slips
}
