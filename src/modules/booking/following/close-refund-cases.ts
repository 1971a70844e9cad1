import { type FollowedCase, followRefunds, type OpenCase } from "../../../domain/refund/follow-refunds"
import { appendChange } from "../change-log/append-change"
import { enqueue } from "../outbox/enqueue"
import { type Sql, update } from "../sql/sql"
import type { OrderNews } from "./follow-order"

type CaseRow = OpenCase & { booking_id: string; status: string; email: string }

/**
 * Closes or lowers the open refund cases of an order by what has gone back past them; see `followRefunds`. A closed case
 * is a paid one, so what follows from a payout follows from it.
 * @returns how many cases changed
 */
export async function closeRefundCases(sql: Sql, secret: string, news: OrderNews): Promise<number> {
  const open = await sql.execute<CaseRow>(
    `select refund.id, refund.booking_id, refund.amount, refund.status, booking.email
     from booking_refund_case refund join booking on booking.id = refund.booking_id
     where refund.order_id = ? and refund.status in ('requested', 'approved') and refund.deleted_at is null
     order by refund.created_at, refund.id for update of refund`,
    [news.order_id]
  )
  const followed = followRefunds(news.owed, open)
  for (const change of followed) {
    const refundCase = open.find(({ id }) => id === change.id)
    if (!refundCase) continue
    await (change.left === 0 ? close(sql, secret, refundCase, news) : lower(sql, secret, refundCase, change, news))
  }
  return followed.length
}

async function close(sql: Sql, secret: string, { id, booking_id, status, email }: CaseRow, { actor, now }: OrderNews) {
  await update(sql, "booking_refund_case", id, {
    ...{ status: "paid", channel: "provider", paid_at: now, reason: "refunded_in_order" },
  })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "refund_case.paid",
    actor,
    at: now,
    changes: [{ subject: id, field: "status", before: status, after: "paid" }],
  })
  const message = { booking_id, payload: { refund_case_id: id } }
  await enqueue(sql, [
    { ...message, kind: "mail", topic: "refund_paid", to: email, cause: `refund_paid:${id}` },
    { ...message, kind: "event", topic: "refund_case.paid", to: null, cause: `refund_case.paid:${id}` },
  ])
}

async function lower(
  sql: Sql,
  secret: string,
  { id, booking_id }: CaseRow,
  { before, left }: FollowedCase,
  { actor, now }: OrderNews
) {
  await update(sql, "booking_refund_case", id, { amount: left })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "refund_case.lowered",
    actor,
    at: now,
    changes: [{ subject: id, field: "amount", before, after: left }],
  })
}
