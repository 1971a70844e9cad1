import type { Minor } from "../../../domain/money/minor"
import { dueReminder } from "../../../domain/paying/payment-reminder"
import type { PaymentReminders } from "../../../domain/settings/payment-reminders"
import { enqueue } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"
import { dunningBlocks } from "./dunning"

export type AskedReminder = {
  booking_id: string
  /** The customer of its order in Medusa. */
  customer_id: string | null
  /** What its order lacks, and by which providers it is paid. */
  open: Minor
  providers: readonly string[]
  rules: PaymentReminders
  /** The shop's clocks (IANA). */
  timezone: string
  /** ISO 8601 */
  now: string
}

type BookingRow = { email: string; payment_due_at: Date | null; payment_due_since: Date | null }

/**
 * Asks for a reminder where one is due, decided under the booking's lock: however many workers ask at once, a day has one,
 * and none is asked for once it was cancelled or rebooked. Its history gets one entry, when it has left.
 * @returns whether one was asked for
 */
export async function askPaymentReminder(sql: Sql, secret: string, asked: AskedReminder): Promise<boolean> {
  const { booking_id, customer_id, open, providers, rules, timezone, now } = asked
  const [booking] = await sql.execute<BookingRow>(
    "select email, payment_due_at, payment_due_since from booking where id = ? and deleted_at is null for update",
    [booking_id]
  )
  if (!booking?.payment_due_at || !booking.payment_due_since) return false
  const { email, payment_due_at, payment_due_since } = booking
  const term = { since: payment_due_since.toISOString(), due_at: payment_due_at.toISOString() }
  const blocked = (await dunningBlocks(sql, secret, { booking_id, customer_id })).length > 0
  const facts = { term, open, providers, blocked, ...(await remindedOf(sql, booking_id, term.since)) }
  const day = dueReminder(facts, rules, { timezone, now })
  if (!day) return false
  const cause = causeOf(booking_id, day)
  await enqueue(sql, [{ kind: "mail", topic: "payment_reminder", booking_id, to: email, payload: {}, cause }])
  return true
}

const causeOf = (bookingId: string, day: string) => `payment_reminder:${bookingId}:${day}`

/** The reminders of a term; their day stands at the end of their cause. */
async function remindedOf(sql: Sql, bookingId: string, since: string) {
  const [row] = await sql.execute<{ reminded: number; last_day: string | null }>(
    `select count(*)::int as reminded, max(right(cause, 10)) as last_day from booking_outbox_message
     where booking_id = ? and starts_with(cause, ?) and right(cause, 10) >= ? and deleted_at is null`,
    [bookingId, causeOf(bookingId, ""), since.slice(0, 10)]
  )
  return { reminded: row?.reminded ?? 0, last_day: row?.last_day ?? null }
}
