import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { changedOrderPages } from "./changed-orders"
import { unbookedOrders } from "./unbooked-orders"

/** Orders that are read at a time: some megabytes with all that hangs on them. */
export const PAGE = 200

/**
 * The orders that have to do with bookings, a page of ids at a time: those that have some, and those that should. With
 * `since` only such as changed after it, in their bookings, lines, books or payments; each is named once.
 */
export async function* orderPages(container: MedusaContainer, since: Date | null): AsyncGenerator<string[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const named = new Set<string>()
  for (let after = ""; ; ) {
    const ids = await bookings.nextBookedOrderIds({ after, limit: PAGE, since: since?.toISOString() ?? null })
    if (ids.length > 0) yield ids
    if (since) for (const id of ids) named.add(id)
    const last = ids.at(-1)
    if (!last || ids.length < PAGE) break
    after = last
  }
  if (!since) return yield* unbookedOrders(container, null)
  for await (const ids of changedOrderPages(container, since)) {
    const fresh = ids.filter((id) => !named.has(id))
    for (const id of fresh) named.add(id)
    const booked = await bookings.listBookings({ order_id: fresh }, { select: ["order_id"] })
    const ours = [...new Set(booked.map(({ order_id }) => order_id))]
    if (ours.length > 0) yield ours
  }
  yield* unbookedOrders(container, since)
}
