import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { ExportPage } from "../../../modules/booking/exporting/export-page"
import type { BookingFilter } from "../../../modules/booking/listing/booking-filter"
import { rushOf } from "../../rush/rush-of"
import { ahead } from "./ahead"

/** Bookings that are gone through at a time: some megabytes with all that hangs on them. */
const PAGE = 500
/** A page is work, and a rush needs the processor for selling: so long it waits at most, in milliseconds. */
const WAIT_FOR_QUIET = 3_000

/** What an export goes through, and whom it tells how far it is. */
export type Walk = { bookings: BookingFilter; gone: (bookings: number) => Promise<void> }

/** What is read of a page of bookings, by their ids. */
type Read<Page> = (service: BookingModuleService, ids: readonly string[]) => Promise<Page>

/** All bookings that fit, page by page; the next is read while this one is written. */
export function walk<Page>(container: MedusaContainer, job: Walk, read: Read<Page>): AsyncGenerator<Page> {
  return ahead(pagesOf(container, job, read))
}

async function* pagesOf<Page>(container: MedusaContainer, { bookings, gone }: Walk, read: Read<Page>) {
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  for (let after: string | null = null; ; ) {
    await rushOf(container).idle(WAIT_FOR_QUIET)
    const page: ExportPage = await service.exportPage(bookings, { after, limit: PAGE })
    if (page.ids.length > 0) yield await read(service, page.ids)
    await gone(page.looked_at)
    if (page.looked_at < PAGE) return
    after = page.last
  }
}
