import type { MedusaContainer } from "@medusajs/framework/types"
import type { Figures, Finding } from "../../../domain/reconciliation/finding"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { MAKE_DOCUMENT } from "../../../modules/booking/documents/ask-documents"
import type { BrokenMessage } from "../../../modules/booking/reconciling/read-messages"
import type { Report } from "../checked"
import { MOST } from "../limits"

/** Mails and events that were given up or that nobody sends: all, or one. */
export async function checkMessages(
  container: MedusaContainer,
  report: Report,
  id: string | null = null
): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const broken = await bookings.brokenMessages(MOST, id)
  const ids = broken.flatMap(({ booking_id }) => booking_id ?? [])
  const known = await bookings.listBookings({ id: ids }, { select: ["id", "number"], take: ids.length + 1 })
  const numbers = new Map(known.map((booking) => [booking.id, booking.number]))
  const waits = id === null || id === MAKE_DOCUMENT ? await bookings.waitingDocuments() : null
  const findings = [
    ...broken.map((message) => findingOf(message, numbers.get(message.booking_id ?? ""))),
    ...(waits ? [waitingFinding(waits)] : []),
  ]
  const waiting = { status: ["pending" as const, "failed" as const] }
  const [, messages] = id === null ? await bookings.listAndCountOutboxMessages(waiting, { take: 1 }) : [[], 1]
  await report({
    area: "messages",
    units: id === null ? null : [id],
    skipped: [],
    findings,
    complete: findings.length < MOST,
    counted: { messages },
  })
}

/** One for the whole shop, whose matter it is. */
function waitingFinding(figures: Figures["documents_without_seller"]): Finding {
  const links = { booking_id: null, order_id: null, event_id: null }
  const subject = { type: "message" as const, id: MAKE_DOCUMENT, name: "", ...links }
  return { code: "documents_without_seller", subject, detail: "", figures }
}

function findingOf(message: BrokenMessage, number: string | undefined): Finding {
  const { id, topic, booking_id, status, attempts, last_error, next_attempt_at } = message
  const links = { booking_id: number ? booking_id : null, order_id: null, event_id: null }
  const subject = { type: "message" as const, id, name: number ?? id, ...links }
  if (status === "failed") {
    return { code: "outbox_message_failed", subject, detail: "", figures: { topic, attempts, error: last_error } }
  }
  return { code: "outbox_message_stuck", subject, detail: "", figures: { topic, since: next_attempt_at.toISOString() } }
}
