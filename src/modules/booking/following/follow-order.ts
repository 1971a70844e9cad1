import { type Minor, minor } from "../../../domain/money/minor"
import { cancelBooking } from "../cancelling/cancel-booking"
import type { Actor } from "../change-log/append-change"
import { openRefundCase } from "../refund/open-refund-case"
import type { Sql } from "../sql/sql"
import { closeRefundCases } from "./close-refund-cases"
import { noteOnBooking, type OrderNote } from "./note-on-booking"

/** What happened to a Medusa order without us, as it stands now. Reading it twice changes nothing. */
export type OrderNews = {
  order_id: string
  cancelled: boolean
  /** Minor units that the order owes its customer still. */
  owed: Minor
  currency_code: string
  /** Refunds and transfers, oldest first; each is noted once. */
  notes: OrderNote[]
  /** Who cancelled the order, where it is known. */
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** How many log entries of each kind were new. */
export type Followed = { cancelled: number; refunded: number; transferred: number; closed: number }

/**
 * Lets the bookings of an order follow what was done to it behind their back (DESIGN 2): they are cancelled with it,
 * what happened stands in their log, and no refund case asks for money that has gone back. Idempotent, in one
 * transaction; the advisory lock is the one that registering takes, so that an order is registered and followed in turn.
 */
export async function followOrder(sql: Sql, secret: string, news: OrderNews): Promise<Followed> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", [news.order_id])
  const bookings = await sql.execute<{ id: string }>(
    "select id from booking where order_id = ? and deleted_at is null order by id for update",
    [news.order_id]
  )
  const written = { cancelled: 0, refunded: 0, transferred: 0, closed: 0 }
  for (const { id } of bookings) {
    if (news.cancelled && (await cancelBooking(sql, secret, { booking_id: id, actor: news.actor, now: news.now }))) {
      written.cancelled += 1
    }
    for (const note of news.notes) {
      if (!(await noteOnBooking(sql, secret, id, note))) continue
      written[note.action === "order.refunded" ? "refunded" : "transferred"] += 1
    }
  }
  // Only money that went back closes a case: an order may also owe less because something was added to it.
  if (written.refunded > 0) written.closed = await closeRefundCases(sql, secret, news)
  const [first] = bookings
  if (first && written.cancelled > 0) await openRest(sql, secret, first.id, news)
  return written
}

/**
 * Core refunds an order when it cancels it. What is owed all the same (the provider refused, and core booked the refund
 * nevertheless) stands in a refund case: somebody must pay it.
 */
async function openRest(sql: Sql, secret: string, booking_id: string, news: OrderNews): Promise<void> {
  const [open] = await sql.execute<{ amount: number }>(
    `select coalesce(sum(amount), 0)::int as amount from booking_refund_case
     where order_id = ? and status in ('requested', 'approved') and deleted_at is null`,
    [news.order_id]
  )
  const amount = minor(news.owed - (open?.amount ?? 0))
  if (amount <= 0) return
  const { order_id, currency_code, actor, now } = news
  await openRefundCase(sql, secret, { booking_id, order_id, amount, currency_code, cause: "cancellation", actor, now })
}
