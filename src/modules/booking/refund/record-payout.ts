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

/** An attempt that has begun; `broken` is the one before it, where nobody recorded how that ended. */
export type BegunPayout = { attempt: number; broken: number | null }

/**
 * Begins an attempt and counts it: `refund:{case}:{attempt}` names it in core's books.
 * @returns the attempt, or what the same key was answered before
 */
export async function beginPayout(sql: Sql, { id, request }: Payout): Promise<BegunPayout | { answer: PayoutAnswer }> {
  const refundCase = await lockRefundCase(sql, id)
  const answered = await openRequest(sql, request)
  if (answered) return { answer: answered as PayoutAnswer }
  unwrap(stepRefund(refundCase.status, "pay"))
  const { attempts, last_error } = refundCase
  await update(sql, "booking_refund_case", id, { attempts: attempts + 1, last_error: null })
  return { attempt: attempts + 1, broken: attempts > 0 && last_error === null ? attempts : null }
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
  /** What went through before it failed, of several payments: the case asks for so much less from now on. */
  paid: Minor
}

/** Keeps the error of an attempt. The case stays open, and nothing is booked as paid that was not (SCENARIOS C-73). */
export async function recordFailedPayout(
  sql: Sql,
  secret: string,
  { id, request, actor, now }: Payout,
  { error, paid }: FailedPayout
): Promise<void> {
  const { booking_id, amount } = await lockRefundCase(sql, id)
  const last_error = error.slice(0, MAX_ERROR)
  await update(sql, "booking_refund_case", id, { last_error, amount: amount - paid })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "refund_case.failed",
    actor,
    at: now,
    changes: [
      { subject: id, field: "last_error", before: null, after: last_error },
      ...(paid > 0 ? [{ subject: id, field: "amount", before: amount, after: amount - paid }] : []),
    ],
  })
  await answerRequest(sql, request, { failed: last_error })
}
