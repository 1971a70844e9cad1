import type { Refusal } from "../../../domain/decision"
import type { Minor } from "../../../domain/money/minor"
import { partPaid } from "../../../domain/refund/part-paid"
import { sentence } from "../../../domain/refusal/sentences"
import { appendChange } from "../change-log/append-change"
import { answerScope } from "../idempotency/requests"
import { type Sql, update } from "../sql/sql"
import { type Payout, payoutScope } from "./begin-payout"
import { lockRefundCase } from "./decide-refund-case"

export type Unpaid = {
  /** Why not all of it was paid; answered to all keys that wait for an answer. */
  refused: Refusal
  /** What has gone through for the case altogether, in this attempt and earlier ones. */
  through: Minor
}

/** A provider's message may be long; what it says first is what it says. */
const MAX_ERROR = 500

/** Keeps how an attempt ended. The case stays open, and nothing is booked as paid that was not (SCENARIOS C-73). */
export async function recordUnpaid(
  sql: Sql,
  secret: string,
  { id, actor, now }: Payout,
  { refused, through }: Unpaid
): Promise<void> {
  const { booking_id, amount, paid } = await lockRefundCase(sql, id)
  const { action, last_error } = ending(refused)
  const part = partPaid({ amount, paid, through })
  await update(sql, "booking_refund_case", id, {
    last_error,
    amount: amount - part,
    paid: paid + part,
    attempt_began_at: null,
    unclear_refund_id: refused.code === "refund_unclear" ? refused.refund_id : null,
  })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action,
    actor,
    at: now,
    changes: [
      { subject: id, field: "last_error", before: null, after: last_error },
      ...(part > 0 ? [{ subject: id, field: "amount", before: amount, after: amount - part }] : []),
    ],
  })
  await answerScope(sql, payoutScope(id), { refused })
}

/** `last_error` is the provider's own word, or one of ours: `process_ended`, `unclear`, or the sentence of another refusal. */
function ending(refused: Refusal): { action: string; last_error: string } {
  if (refused.code === "refund_broken_off") return { action: "refund_case.broken_off", last_error: "process_ended" }
  if (refused.code === "refund_unclear") return { action: "refund_case.unclear", last_error: "unclear" }
  const error = refused.code === "refund_failed" ? refused.error : sentence(refused, "en")
  return { action: "refund_case.failed", last_error: error.slice(0, MAX_ERROR) }
}
