import { refusalIn } from "../../../domain/refusal/refusal-error"
import { appendChange } from "../change-log/append-change"
import { askForDocuments } from "../documents/ask-documents"
import { attachFiles } from "../files/named-files"
import { enqueue, type NewMessage } from "../outbox/enqueue"
import { moveSeats } from "../seats/move-seats"
import { type Sql, update } from "../sql/sql"
import type { BookingDraft } from "./booking-draft"
import { insertBooking } from "./insert-booking"
import { logDeskSale } from "./log-desk-sale"

/**
 * Writes a booking with its participants, its first log entry and what follows from it, in one transaction. There is
 * one booking for each order and event: asked again, it answers with the one that is there.
 */
export async function registerBooking(
  sql: Sql,
  secret: string,
  draft: BookingDraft
): Promise<{ id: string; created: boolean }> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", [draft.order_id])
  const [existing] = await sql.execute<{ id: string }>(
    "select id from booking where order_id = ? and event_id = ? and deleted_at is null",
    [draft.order_id, draft.event_id]
  )
  if (existing) return { id: existing.id, created: false }

  const id = await insertBooking(sql, draft)
  if (draft.cart_id) await attachFiles(sql, { cart_id: draft.cart_id, booking_id: id })
  const oversold = !(await keepSeats(sql, id, draft))
  if (oversold) await update(sql, "booking", id, { oversold })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: id,
    action: "booking.registered",
    actor: draft.actor,
    at: draft.now,
    changes: [
      { subject: "booking", field: "tickets", before: null, after: draft.tickets.length },
      ...(draft.desk ? [{ subject: "booking", field: "origin", before: null, after: draft.origin }] : []),
      ...(oversold ? [{ subject: "booking", field: "oversold", before: false, after: true }] : []),
    ],
  })
  await logDeskSale(sql, secret, id, draft)
  const message = { booking_id: id, payload: {} }
  // One that waits for its payment is confirmed when that has come.
  const topic = draft.desk?.record.payment === "pay_link" ? "pay_link" : "booking_confirmed"
  await enqueue(sql, [
    { ...message, kind: "mail", topic, to: draft.booker.email, cause: `${topic}:${id}` },
    ...(draft.request_told ? [requestNotice(id, draft.request_told)] : []),
    { ...message, kind: "event", topic: "booking.registered", to: null, cause: `booking.registered:${id}` },
    askForDocuments(id, `registered:${id}`),
  ])
  return { id, created: true }
}

/** Somebody must look at it. */
function requestNotice(booking_id: string, to: string): NewMessage {
  const topic = "booking_requested_notice"
  return { kind: "mail", topic, booking_id, to, payload: {}, cause: `${topic}:${booking_id}` }
}

/**
 * Makes the cart's holds the booking's. An order that came without holds (its hook was off) gets seats late; where none
 * are left it answers false, and the booking is flagged: never a silent oversale (DESIGN 2).
 */
async function keepSeats(sql: Sql, bookingId: string, { seats, cart_id }: BookingDraft): Promise<boolean> {
  await sql.execute("savepoint keep_seats")
  try {
    await moveSeats(sql, cart_id ? [cart_id] : [bookingId], { kind: "booking", id: bookingId }, seats)
    return true
  } catch (error) {
    if (!["event_full", "add_on_sold_out"].includes(refusalIn(error)?.code ?? "")) throw error
    await sql.execute("rollback to savepoint keep_seats")
    return false
  }
}
