import type { Minor } from "../../../domain/money/minor"
import { minor } from "../../../domain/money/minor"
import type { HandChannel } from "../../../domain/refund/channel"
import { planHandPayout } from "../../../domain/refund/plan-hand-payout"
import { stepRefund } from "../../../domain/refund/refund-case"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { answerScope, type KeyedRequest, openRequest } from "../idempotency/requests"
import { type Sql, update } from "../sql/sql"
import { type Payout, type PayoutAnswer, payoutScope } from "./begin-payout"
import { lockRefundCase, type RefundCaseRow } from "./decide-refund-case"

/** What staff say of a payment that they have made. */
export type HandPayout = {
  channel: HandChannel
  /** Of the receipt, the transfer or the voucher. */
  reference: string
  /** ISO 8601 */
  paid_at: string
}

export type NewHandPayout = Payout & {
  request: KeyedRequest
  hand: HandPayout
  /** See `HandPayoutFacts`. */
  owed: Minor
  in_doubt: Minor
}

/**
 * Writes down that staff have paid a case. From here it only goes on: whoever looks at the case next books what is not
 * booked yet, for the money has moved. The same number for the same case is the same payment, whatever its key.
 * @returns what the same key or number was answered before, or null: it has begun
 */
export async function beginHandPayout(
  sql: Sql,
  { id, request, now, hand, owed, in_doubt }: NewHandPayout
): Promise<PayoutAnswer | null> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 4))", [`${hand.channel} ${hand.reference}`])
  const refundCase = await lockRefundCase(sql, id)
  const answered = await openRequest(sql, request)
  if (answered) return answered as PayoutAnswer
  if (isPaidBy(refundCase, hand)) {
    await answerScope(sql, payoutScope(id), { paid: true })
    return { paid: true }
  }
  const { status, amount, attempts, unclear_refund_id } = refundCase
  unwrap(stepRefund(status, "pay"))
  if (unclear_refund_id) throw new RefusalError({ code: "refund_unclear", refund_id: unclear_refund_id })
  unwrap(planHandPayout({ amount: minor(amount), owed, in_doubt, paid_at: hand.paid_at, now }))
  await refuseUsedReference(sql, hand)
  const { channel, reference, paid_at } = hand
  const said = { channel, reference, reference_at: paid_at }
  await update(sql, "booking_refund_case", id, {
    ...said,
    attempts: attempts + 1,
    attempt_began_at: now,
    last_error: null,
  })
  return null
}

function isPaidBy({ status, channel, reference }: RefundCaseRow, hand: HandPayout): boolean {
  return status === "paid" && channel === hand.channel && reference === hand.reference
}

async function refuseUsedReference(sql: Sql, { channel, reference }: HandPayout): Promise<void> {
  const used = await sql.execute(
    "select 1 from booking_refund_case where channel = ? and reference = ? and deleted_at is null limit 1",
    [channel, reference]
  )
  if (used.length > 0) throw new RefusalError({ code: "refund_reference_used", reference })
}
