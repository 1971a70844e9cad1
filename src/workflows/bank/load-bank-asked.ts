import type { MedusaContainer } from "@medusajs/framework/types"
import { toTransfer } from "../../domain/bank/asked"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { type BookingAndEvent, loadBookingAndEvent } from "../reading/load-booking"

/** More refund cases than a booking has. */
const MAX_CASES = 100

/** What is to be transferred for a booking, and what was given of where to. */
export type BankAsked = BookingAndEvent & {
  asked: ReturnType<typeof toTransfer>
  given: { country: string; last_four: string } | null
}

/** Throws `booking_not_found`. */
export async function loadBankAsked(container: MedusaContainer, booking_id: string): Promise<BankAsked> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [of, cases, [given]] = await Promise.all([
    loadBookingAndEvent(container, booking_id),
    bookings.listRefundCases({ booking_id }, { take: MAX_CASES }),
    bookings.listBankDetails({ booking_id }, { select: ["country", "last_four"] }),
  ])
  return { ...of, asked: toTransfer(cases), given: given ?? null }
}
