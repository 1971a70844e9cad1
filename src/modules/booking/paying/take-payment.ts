import { type Minor, minor, subtract, sum } from "../../../domain/money/minor"
import { type Actor, appendChange } from "../change-log/append-change"
import { askForDocuments } from "../documents/ask-documents"
import { enqueue, type NewMessage } from "../outbox/enqueue"
import { openRefundCase } from "../refund/open-refund-case"
import { type Sql, update } from "../sql/sql"
import { noteFeesPaid } from "./note-fees-paid"

/** How an order stands after money came in. */
export type PaymentNews = {
  order_id: string
  currency_code: string
  /** Minor units that are neither paid nor promised by the bank; 0 when nothing is left. */
  open: Minor
  /** Minor units that were paid, by whichever way; what the bank has promised is none of it. */
  paid: Minor
  /** Minor units that were paid beyond the total; 0 when nothing was. */
  overpaid: Minor
  /**
   * How the customer has just settled what was open, by our own page: with money, or with a provider's promise (on
   * invoice). Left out: money came in some other way, for what was owed or for something that was settled before.
   */
  settles?: "paid" | "promised" | undefined
  actor: Actor
  /** ISO 8601 */
  now: string
}

type BookingRow = { id: string; email: string; status: string; payment_due_at: Date | null }

/**
 * Lets bookings follow what was paid for their order: those that waited for it are confirmed (SPEC V9), once however
 * often the news comes; who was billed and has paid now gets the confirmation with the tickets; a fee that a
 * cancelled one owed is noted as paid; and what was paid beyond the total, more than refund cases speak of already, is owed back.
 * @returns whether anything is to be sent
 */
export async function takePayment(sql: Sql, secret: string, news: PaymentNews): Promise<boolean> {
  const bookings = await sql.execute<BookingRow>(
    `select id, email, status, payment_due_at from booking
     where order_id = ? and status <> 'cancelled' and deleted_at is null order by id for update`,
    [news.order_id]
  )
  const settled = news.open === 0 || news.settles === "promised"
  const waiting = settled ? bookings.filter(({ status }) => status === "awaiting_payment") : []
  const billed = news.open === 0 ? bookings.filter((booking) => wasBilled(booking, news)) : []
  for (const booking of waiting) await confirm(sql, secret, booking, news)
  for (const booking of billed) await notePaid(sql, secret, booking, news)
  if (news.open === 0) await endTerms(sql, news.order_id)
  await noteFeesPaid(sql, secret, news)
  const [first] = bookings
  // Invoices may wait for the money, which comes after the bank's promise: each sum asks anew.
  const cause = `${news.settles ?? "paid"}:${news.order_id}:${news.paid}`
  if (first && settled) await enqueue(sql, [askForDocuments(first.id, cause)])
  const owed = first ? await owedBeyondCases(sql, news) : 0
  if (first && owed > 0) {
    const { order_id, currency_code, actor, now } = news
    const owing = { booking_id: first.id, order_id, currency_code, amount: minor(owed) }
    await openRefundCase(sql, secret, { ...owing, cause: "overpaid", actor, now })
  }
  return waiting.length + billed.length > 0
}

/** Whether what is there now was owed by a confirmed booking: it has a payment term, or its customer has just paid by our page. */
function wasBilled({ status, payment_due_at }: BookingRow, { settles }: PaymentNews): boolean {
  return status === "confirmed" && settles !== "promised" && (settles === "paid" || payment_due_at !== null)
}

/** Nothing is to be paid any more, so nobody is reminded of it. */
async function endTerms(sql: Sql, orderId: string): Promise<void> {
  await sql.execute(
    `update booking set payment_due_at = null, payment_due_since = null, updated_at = now()
     where order_id = ? and payment_due_at is not null`,
    [orderId]
  )
}

async function confirm(sql: Sql, secret: string, { id, email, status }: BookingRow, news: PaymentNews) {
  const { actor, now, settles } = news
  const action = settles === "promised" ? "booking.billed" : "booking.paid"
  await update(sql, "booking", id, { status: "confirmed", changed_at: now })
  await sql.execute("update booking set version = version + 1 where id = ?", [id])
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: id,
    action,
    actor,
    at: now,
    changes: [{ subject: "booking", field: "status", before: status, after: "confirmed" }],
  })
  await enqueue(sql, tellings({ id, email }, action))
}

/** A booking that was confirmed on a promise has its money now: its tickets go out, once. */
async function notePaid(sql: Sql, secret: string, { id, email }: BookingRow, { actor, now }: PaymentNews) {
  const known = await sql.execute(
    "select 1 from booking_outbox_message where booking_id = ? and cause = ? and deleted_at is null",
    [id, `booking.paid:${id}`]
  )
  if (known.length > 0) return
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: id,
    action: "booking.paid",
    actor,
    at: now,
    changes: [],
  })
  await enqueue(sql, tellings({ id, email }, "booking.paid"))
}

function tellings({ id, email }: Pick<BookingRow, "id" | "email">, action: "booking.paid" | "booking.billed") {
  const message = { booking_id: id, payload: {} }
  const cause = `booking_confirmed:${id}:${action === "booking.paid" ? "paid" : "billed"}`
  return [
    { ...message, kind: "mail", topic: "booking_confirmed", to: email, cause },
    { ...message, kind: "event", topic: action, to: null, cause: `${action}:${id}` },
  ] satisfies NewMessage[]
}

/**
 * What is owed and no refund case speaks of: neither an open one nor one that staff have rejected, for that is their
 * decision about this money. A case that a rebooking closed decided nothing; its money has left the order.
 */
async function owedBeyondCases(sql: Sql, { order_id, overpaid }: PaymentNews): Promise<number> {
  const spoken = await sql.execute<{ amount: Minor }>(
    `select amount from booking_refund_case
     where order_id = ? and deleted_at is null
     and (status in ('requested', 'approved') or status = 'rejected' and decided_by is not null)`,
    [order_id]
  )
  return subtract(overpaid, sum(spoken.map(({ amount }) => amount)))
}
