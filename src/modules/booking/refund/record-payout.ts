import type { Minor } from "../../../domain/money/minor"
import { stepRefund } from "../../../domain/refund/refund-case"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { answerRequest, type KeyedRequest, openRequest } from "../idempotency/requests"
import { enqueue } from "../outbox/enqueue"
import { type Sql, update } from "../sql/sql"
import { lockRefundCase } from "./decide-refund-case"

export type Payout = { id: string; request: KeyedRequest; actor: Actor; now: string }

/** What is answered to a key whose payout went through, or failed. */
export type PayoutAnswer = { paid: true } | { failed: string }

/** A provider's message may be long; what it says first is what it says. */
const MAX_ERROR = 500

/**
 * Begins an attempt and counts it: `refund:{case}:{attempt}` names it in core's books.
 * @returns the attempt, or what the same key was answered before
 */
export async function beginPayout(
  sql: Sql,
  { id, request }: Payout
): Promise<{ attempt: number } | { answer: PayoutAnswer }> {
  const { status, attempts } = await lockRefundCase(sql, id)
  const answered = await openRequest(sql, request)
  if (answered) return { answer: answered as PayoutAnswer }
  unwrap(stepRefund(status, "pay"))
  await update(sql, "booking_refund_case", id, { attempts: attempts + 1, last_error: null })
  return { attempt: attempts + 1 }
}

/** Books a payout that went through: status, log, the mail to the booker, and the answer to its key. */
export async function recordPayout(sql: Sql, secret: string, { id, request, actor, now }: Payout): Promise<void> {
  const { booking_id, status, amount } = await lockRefundCase(sql, id)
  const [booking] = await sql.execute<{ email: string }>("select email from booking where id = ?", [booking_id])
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  await update(sql, "booking_refund_case", id, { status: "paid", paid_at: now, last_error: null })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "refund_case.paid",
    actor,
    at: now,
    changes: [
      { subject: id, field: "status", before: status, after: "paid" },
      { subject: id, field: "amount", before: null, after: amount },
    ],
  })
  const message = { booking_id, payload: { refund_case_id: id } }
  await enqueue(sql, [
    { ...message, kind: "mail", topic: "refund_paid", to: booking.email, cause: `refund_paid:${id}` },
    { ...message, kind: "event", topic: "refund_case.paid", to: null, cause: `refund_case.paid:${id}` },
  ])
  await answerRequest(sql, request, { paid: true })
}

export type FailedPayout = {
  error: string
  /** What has gone through for the case altogether, in this attempt and earlier ones. */
  through: Minor
}

/** Keeps the error of an attempt. The case stays open, and nothing is booked as paid that was not (SCENARIOS C-73). */
export async function recordFailedPayout(
  sql: Sql,
  secret: string,
  { id, request, actor, now }: Payout,
  { error, through }: FailedPayout
): Promise<void> {
  const { booking_id, amount, paid } = await lockRefundCase(sql, id)
  const last_error = error.slice(0, MAX_ERROR)
  const part = partPaid({ amount, paid, through })
  await update(sql, "booking_refund_case", id, { last_error, amount: amount - part, paid: paid + part })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "refund_case.failed",
    actor,
    at: now,
    changes: [
      { subject: id, field: "last_error", before: null, after: last_error },
      ...(part > 0 ? [{ subject: id, field: "amount", before: amount, after: amount - part }] : []),
    ],
  })
  await answerRequest(sql, request, { failed: last_error })
}

/** What this failure leaves paid of the amount. Where it is all of it, only the books are behind: the next attempt ends it. */
function partPaid({ amount, paid, through }: { amount: number; paid: number; through: Minor }): number {
  const part = through - paid
  return part < amount ? Math.max(0, part) : 0
}
