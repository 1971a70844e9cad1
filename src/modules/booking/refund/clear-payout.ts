import type { Minor } from "../../../domain/money/minor"
import { isWhollyPaid, partPaid } from "../../../domain/refund/part-paid"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { appendChange } from "../change-log/append-change"
import { type Sql, update } from "../sql/sql"
import type { Payout } from "./begin-payout"
import { lockRefundCase } from "./decide-refund-case"
import { recordPayout } from "./record-payout"

export type Clearing = {
  /** What staff saw at the provider. */
  went_through: boolean
  /** What has gone through for the case altogether, with this. */
  through: Minor
}

/**
 * Staff have looked at the provider and say how an attempt ended. Where that makes the case wholly paid, it is closed in
 * the same transaction; else it can be paid out again. Throws `refund_not_unclear` where nothing was open.
 */
export async function clearPayout(
  sql: Sql,
  secret: string,
  payout: Payout,
  { went_through, through }: Clearing
): Promise<void> {
  const { id, actor, now } = payout
  const { booking_id, amount, paid, unclear_refund_id } = await lockRefundCase(sql, id)
  if (!unclear_refund_id) throw new RefusalError({ code: "refund_not_unclear" })
  const part = partPaid({ amount, paid, through })
  const left = { amount: amount - part, paid: paid + part }
  await update(sql, "booking_refund_case", id, { ...left, unclear_refund_id: null, last_error: null })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "refund_case.cleared",
    actor,
    at: now,
    changes: [
      { subject: id, field: "went_through", before: null, after: went_through },
      ...(part > 0 ? [{ subject: id, field: "amount", before: amount, after: left.amount }] : []),
    ],
  })
  if (isWhollyPaid({ amount, paid, through })) await recordPayout(sql, secret, payout)
}
