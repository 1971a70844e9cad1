import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import type { Failure } from "../../../../../modules/booking/cancelling/event-cancellations"

/** How far the last cancellation of an event is; null where there was none. */
export async function eventCancellationView(container: MedusaContainer, event_id: string) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [run] = await bookings.listEventCancellations({ event_id }, { order: { created_at: "DESC" }, take: 1 })
  if (!run) return null
  const { id, status, total, reason, message, created_at, ended_at } = run
  const failures = (run.failed ?? []) as Failure[]
  const [{ done, refunds }, failed] = await Promise.all([
    bookings.eventCancellationProgress(id),
    bookings.listBookings({ id: failures.map(({ booking_id }) => booking_id) }, { select: ["id", "number"] }),
  ])
  const numberOf = (bookingId: string) => failed.find((booking) => booking.id === bookingId)?.number ?? ""
  return {
    ...{ id, status, total, done, refunds, reason, message, started_at: created_at, ended_at },
    failed: failures.map(({ booking_id, error }) => ({ booking_id, number: numberOf(booking_id), error })),
  }
}
