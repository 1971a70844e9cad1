import type { CancellationPlan } from "../../../domain/cancelling/plan"
import type { FieldChange } from "../../../domain/change-log/field-change"
import type { PaymentTerm } from "../../../domain/paying/payment-term"
import { type Actor, appendChange } from "../change-log/append-change"
import { askForDocuments } from "../documents/ask-documents"
import { enqueue } from "../outbox/enqueue"
import { termColumns } from "../paying/term-columns"
import { releaseSeats } from "../seats/release-seats"
import { type Sql, update } from "../sql/sql"

export type BookingCancellation = {
  booking_id: string
  actor: Actor
  /** ISO 8601 */
  now: string
  /** The organiser's no to a booking that waited for approval: told in words of its own. */
  denied?: boolean
  /** What it cost, where that was worked out; left out: somebody else moved the money (core cancelled the order). */
  quoted?: {
    cancellation_id: string
    plan: Pick<CancellationPlan, "total" | "fee" | "back" | "due">
    fee_term: PaymentTerm | null
  }
}

type BookingRow = { status: string; email: string; oversold: boolean }

/**
 * Cancels a booking under its row lock: its participants, its seats, the log entry and what follows from it, together.
 * Who attended or did not come keeps that status, for it is what happened. Moves no money.
 * @returns the id of the log entry; null for a booking that is cancelled already, so that it may be asked for twice
 */
export async function cancelBooking(
  sql: Sql,
  secret: string,
  { booking_id, actor, now, denied, quoted }: BookingCancellation
): Promise<string | null> {
  const [booking] = await sql.execute<BookingRow>(
    "select status, email, oversold from booking where id = ? and deleted_at is null for update",
    [booking_id]
  )
  if (!booking) throw new Error(`There is no booking ${booking_id}`)
  if (booking.status === "cancelled") return null

  const closed = { status: "cancelled", oversold: false, cancelled_at: now, changed_at: now }
  await update(sql, "booking", booking_id, { ...closed, ...termColumns(quoted?.fee_term ?? null) })
  await sql.execute("update booking set version = version + 1 where id = ?", [booking_id])
  const participants = await sql.execute<{ id: string }>(
    `update booking_participant set status = 'cancelled', updated_at = now()
     where booking_id = ? and status = 'registered' and deleted_at is null returning id`,
    [booking_id]
  )
  await releaseSeats(sql, booking_id)
  const entry_id = await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: denied ? "booking.denied" : "booking.cancelled",
    actor,
    at: now,
    changes: [...changesOf(booking, participants), ...amountsOf(quoted)],
  })
  const { cancellation_id } = quoted ?? {}
  const message = { booking_id, payload: { entry_id, ...(cancellation_id ? { cancellation_id } : {}) } }
  const topic = denied ? "booking_denied" : "booking_cancelled"
  await enqueue(sql, [
    { ...message, kind: "mail", topic, to: booking.email, cause: `${topic}:${entry_id}` },
    { ...message, kind: "event", topic: "booking.cancelled", to: null, cause: `booking.cancelled:${entry_id}` },
    ...(quoted ? [] : [askForDocuments(booking_id, `cancelled:${entry_id}`)]),
  ])
  return entry_id
}

/** What it cost, as far as there is something to say. Minor units. */
function amountsOf(quoted: BookingCancellation["quoted"]): FieldChange[] {
  if (!quoted || quoted.plan.total === 0) return []
  const { total, fee, back, due } = quoted.plan
  const told = Object.entries({ total, fee, back, due }).filter(([, amount]) => amount > 0)
  return told.map(([field, after]) => ({ subject: "booking", field, before: null, after }))
}

function changesOf({ status, oversold }: BookingRow, participants: readonly { id: string }[]): FieldChange[] {
  return [
    { subject: "booking", field: "status", before: status, after: "cancelled" },
    ...(oversold ? [{ subject: "booking", field: "oversold", before: true, after: false }] : []),
    ...participants.map(({ id }) => ({ subject: id, field: "status", before: "registered", after: "cancelled" })),
  ]
}
