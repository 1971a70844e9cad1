import type { Minor } from "../../../domain/money/minor"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { enqueue } from "../outbox/enqueue"
import { insert, newId, type Sql, update } from "../sql/sql"

/** The task that asks accounting to look at a case. */
export const CHECK_REFUND = "check_refund"

export type NewRefundCase = {
  booking_id: string
  order_id: string
  amount: Minor
  currency_code: string
  /** Why it is opened: `rebooking`, `overpaid` … */
  cause: string
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** Opens a refund case: money is owed, and nobody moves it before staff decide (SPEC U13). @returns its id */
export async function openRefundCase(
  sql: Sql,
  secret: string,
  { actor, now, ...owed }: NewRefundCase
): Promise<string> {
  const id = newId("bref")
  await insert(sql, "booking_refund_case", { id, ...owed })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: owed.booking_id,
    action: "refund_case.requested",
    actor,
    at: now,
    changes: [{ subject: id, field: "amount", before: null, after: owed.amount }],
  })
  const task = { kind: "task" as const, topic: CHECK_REFUND, booking_id: owed.booking_id, to: null }
  await enqueue(sql, [{ ...task, payload: { refund_case_id: id }, cause: `${CHECK_REFUND}:${id}` }])
  return id
}

export type Superseding = {
  booking_id: string
  order_id: string
  actor: Actor
  /** ISO 8601 */
  now: string
  reason?: "rebooked" | "cancelled"
}

type Open = { id: string; status: string; attempt_began_at: Date | null; unclear_refund_id: string | null }

/**
 * Closes the open cases of a booking that is rebooked or cancelled: the money they ask for goes with all the rest, and what
 * is still owed then stands in a case of its own. Refused with `refund_pending` or `refund_unclear` while
 * nobody knows whether one of them has been paid.
 */
export async function supersedeRefundCases(
  sql: Sql,
  secret: string,
  { booking_id, order_id, actor, now, reason = "rebooked" }: Superseding
): Promise<void> {
  const open = await sql.execute<Open>(
    `select id, status, attempt_began_at, unclear_refund_id from booking_refund_case where booking_id = ? and order_id = ?
     and status in ('requested', 'approved') and deleted_at is null order by created_at, id for update`,
    [booking_id, order_id]
  )
  for (const { id, status, attempt_began_at, unclear_refund_id } of open) {
    if (unclear_refund_id) throw new RefusalError({ code: "refund_unclear", refund_id: unclear_refund_id })
    if (attempt_began_at) throw new RefusalError({ code: "refund_pending" })
    await update(sql, "booking_refund_case", id, { status: "rejected", reason })
    await appendChange(sql, secret, {
      subject_type: "booking",
      subject_id: booking_id,
      action: "refund_case.superseded",
      actor,
      at: now,
      changes: [{ subject: id, field: "status", before: status, after: "rejected" }],
    })
  }
}
