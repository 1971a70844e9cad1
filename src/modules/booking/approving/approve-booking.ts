import { approve } from "../../../domain/approval/decide-request"
import type { Minor } from "../../../domain/money/minor"
import type { PaymentTerm } from "../../../domain/paying/payment-term"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { askForDocuments } from "../documents/ask-documents"
import { enqueue } from "../outbox/enqueue"
import { termColumns } from "../paying/term-columns"
import { type Sql, update } from "../sql/sql"

export type Approval = {
  booking_id: string
  /** Minor units that its order has still to get, beyond what the bank has promised. */
  open: Minor
  /** Until when that is to be paid, from now on (C-46); null: nothing is open. */
  term: PaymentTerm | null
  actor: Actor
  /** ISO 8601 */
  now: string
}

type BookingRow = { status: string; email: string }

/**
 * The organiser says yes (SPEC U9): what costs nothing, or is paid, is confirmed; everything else asks for a way to pay.
 * Status, log entry and mail in one transaction. Throws `booking_not_requested` for the second of two answers.
 */
export async function approveBooking(sql: Sql, secret: string, { booking_id, open, term, actor, now }: Approval) {
  const booking = await lockRequest(sql, booking_id)
  const status = unwrap(approve({ status: booking.status, open }))
  await update(sql, "booking", booking_id, { status, changed_at: now, ...termColumns(term) })
  await sql.execute("update booking set version = version + 1 where id = ?", [booking_id])
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "booking.approved",
    actor,
    at: now,
    changes: [{ subject: "booking", field: "status", before: booking.status, after: status }],
  })
  const message = { booking_id, payload: {} }
  const topic = status === "confirmed" ? "booking_confirmed" : "booking_approved"
  await enqueue(sql, [
    { ...message, kind: "mail", topic, to: booking.email, cause: `${topic}:${booking_id}:approved` },
    { ...message, kind: "event", topic: "booking.approved", to: null, cause: `booking.approved:${booking_id}` },
    askForDocuments(booking_id, `approved:${booking_id}`),
  ])
}

async function lockRequest(sql: Sql, id: string): Promise<BookingRow> {
  const [booking] = await sql.execute<BookingRow>(
    "select status, email from booking where id = ? and deleted_at is null for update",
    [id]
  )
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  return booking
}
