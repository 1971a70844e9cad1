import type { MedusaContainer } from "@medusajs/framework/types"
import type { Finding, Subject } from "../../../domain/reconciliation/finding"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { type ChainVerification, MAX_BREAKS } from "../../../modules/booking/change-log/verify-chains"
import type { Report } from "../checked"
import { eventsWithoutHistory } from "../reading/events-without-history"

/** Every history, walked from its beginning to its sealed end; and the events whose history is gone altogether. */
export async function checkHistories(container: MedusaContainer, report: Report): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { breaks, chains } = await bookings.verifyChangeLog()
  const subjects = await bookings.listBookings(
    { id: breaks.map(({ subject_id }) => subject_id) },
    { select: ["id", "number", "order_id", "event_id"], take: breaks.length + 1 }
  )
  const broken = breaks.map((one) => {
    const booking = subjects.find(({ id }) => id === one.subject_id)
    return breakFinding(one, booking ? { ...booking, name: booking.number } : null)
  })
  const findings = [...broken, ...(await eventsWithoutHistory(container))]
  await report({
    area: "histories",
    units: null,
    skipped: [],
    findings,
    complete: breaks.length < MAX_BREAKS,
    counted: { chains },
  })
}

type Booking = { id: string; name: string; order_id: string; event_id: string }

function breakFinding(one: ChainVerification["breaks"][number], booking: Booking | null): Finding {
  const { subject_type, subject_id, position, reason } = one
  const subject: Subject = {
    type: "history",
    id: subject_id,
    name: booking?.name ?? subject_id,
    booking_id: booking?.id ?? null,
    order_id: booking?.order_id ?? null,
    event_id: subject_type === "event" ? subject_id : (booking?.event_id ?? null),
  }
  if (reason === "tail_cut") return { code: "chain_head_differs", subject, detail: "", figures: { position } }
  return { code: "chain_broken", subject, detail: "", figures: { position, reason } }
}
