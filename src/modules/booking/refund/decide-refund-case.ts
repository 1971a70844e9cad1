import type { RefundChannel } from "../../../domain/refund/channel"
import { type RefundStatus, type RefundStep, stepRefund } from "../../../domain/refund/refund-case"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { type Sql, update } from "../sql/sql"

export type RefundCaseRow = {
  id: string
  booking_id: string
  order_id: string
  amount: number
  paid: number
  currency_code: string
  status: RefundStatus
  attempts: number
  last_error: string | null
  attempt_began_at: Date | null
  unclear_refund_id: string | null
  channel: RefundChannel
  reference: string | null
  reference_at: Date | null
}

/** Approved, a case says how it is to be paid. */
export type RefundDecision = {
  id: string
  actor: Actor
  /** ISO 8601 */
  now: string
} & ({ step: Extract<RefundStep, "approve">; channel: RefundChannel } | { step: Extract<RefundStep, "reject"> })

/** Staff decide about a requested case. Refused (`refund_case_locked`) when somebody has decided already. */
export async function decideRefundCase(
  sql: Sql,
  secret: string,
  { id, actor, now, ...decision }: RefundDecision
): Promise<void> {
  const refundCase = await lockRefundCase(sql, id)
  const status = unwrap(stepRefund(refundCase.status, decision.step))
  const channel = decision.step === "approve" ? decision.channel : refundCase.channel
  await update(sql, "booking_refund_case", id, { status, channel, decided_by: actor.id, reason: actor.reason ?? null })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: refundCase.booking_id,
    action: `refund_case.${status}`,
    actor,
    at: now,
    changes: [
      { subject: id, field: "status", before: refundCase.status, after: status },
      ...(channel === refundCase.channel
        ? []
        : [{ subject: id, field: "channel", before: refundCase.channel, after: channel }]),
    ],
  })
}

/** The case, locked until the commit. Throws `refund_case_not_found`. */
export async function lockRefundCase(sql: Sql, id: string): Promise<RefundCaseRow> {
  const [refundCase] = await sql.execute<RefundCaseRow>(
    `select id, booking_id, order_id, amount, paid, currency_code, status, attempts, last_error, attempt_began_at,
       unclear_refund_id, channel, reference, reference_at from booking_refund_case where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!refundCase) throw new RefusalError({ code: "refund_case_not_found" })
  return refundCase
}
