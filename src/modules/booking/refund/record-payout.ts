import type { FieldChange } from "../../../domain/change-log/field-change"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { appendChange } from "../change-log/append-change"
import { answerScope } from "../idempotency/requests"
import { enqueue } from "../outbox/enqueue"
import { type Sql, update } from "../sql/sql"
import { type Payout, payoutScope } from "./begin-payout"
import { lockRefundCase } from "./decide-refund-case"

/**
 * Books a payout that went through: status, log, the mail to the booker, and the answer to all keys that wait for one. A
 * case that was closed in another way meanwhile keeps what closed it; only its attempt has ended then.
 */
export async function recordPayout(sql: Sql, secret: string, { id, actor, now }: Payout): Promise<void> {
  const { booking_id, status, amount, channel, reference, reference_at } = await lockRefundCase(sql, id)
  const ended = { attempt_began_at: null, unclear_refund_id: null, last_error: null }
  await answerScope(sql, payoutScope(id), { paid: true })
  if (status !== "approved") return update(sql, "booking_refund_case", id, ended)

  const [booking] = await sql.execute<{ email: string }>("select email from booking where id = ?", [booking_id])
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  await update(sql, "booking_refund_case", id, { ...ended, status: "paid", paid_at: reference_at ?? now })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "refund_case.paid",
    actor,
    at: now,
    changes: [
      { subject: id, field: "status", before: status, after: "paid" },
      { subject: id, field: "amount", before: null, after: amount },
      ...(reference === null ? [] : byHand(id, { channel, reference })),
    ],
  })
  const message = { booking_id, payload: { refund_case_id: id } }
  await enqueue(sql, [
    { ...message, kind: "mail", topic: "refund_paid", to: booking.email, cause: `refund_paid:${id}` },
    { ...message, kind: "event", topic: "refund_case.paid", to: null, cause: `refund_case.paid:${id}` },
  ])
}

function byHand(id: string, { channel, reference }: { channel: string; reference: string }): FieldChange[] {
  return [
    { subject: id, field: "channel", before: null, after: channel },
    { subject: id, field: "reference", before: null, after: reference },
  ]
}
