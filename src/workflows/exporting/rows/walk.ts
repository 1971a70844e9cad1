import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { BookingFilter } from "../../../modules/booking/listing/booking-filter"
import { rushOf } from "../../rush/rush-of"

/** Bookings that are gone through at a time: some megabytes with all that hangs on them. */
const PAGE = 500
/** A page is work, and a rush needs the processor for selling: so long it waits at most, in milliseconds. */
const WAIT_FOR_QUIET = 3_000

/** What an export goes through, and whom it tells how far it is. */
export type Walk = { bookings: BookingFilter; gone: (bookings: number) => Promise<void> }

/** The bookings that fit, a page of ids at a time; the pages before are done by then. */
export async function* walk(container: MedusaContainer, { bookings, gone }: Walk): AsyncGenerator<string[]> {
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  for (let after: string | null = null; ; ) {
    await rushOf(container).idle(WAIT_FOR_QUIET)
    const page: { looked_at: number; last: string | null; ids: string[] } = await service.exportPage(bookings, {
      after,
      limit: PAGE,
    })
    if (page.ids.length > 0) yield page.ids
    await gone(page.looked_at)
    if (page.looked_at < PAGE) return
    after = page.last
  }
}
