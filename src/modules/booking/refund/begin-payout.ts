import type { Refusal } from "../../../domain/decision"
import { stepRefund } from "../../../domain/refund/refund-case"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import type { Actor } from "../change-log/append-change"
import { type KeyedRequest, openRequest } from "../idempotency/requests"
import { type Sql, update } from "../sql/sql"
import { lockRefundCase } from "./decide-refund-case"

export type Payout = { id: string; actor: Actor; now: string }

/** What is answered to a key whose payout went through, or did not. */
export type PayoutAnswer = { paid: true } | { refused: Refusal }

/** What the keys of a case's payouts stand for. */
export function payoutScope(caseId: string): string {
  return `refund:${caseId}`
}

/**
 * Begins an attempt and counts it: `refund:{case}:{attempt}` names it in core's books. While `attempt_began_at` is set,
 * nobody knows how it ended. Refused with `refund_channel_differs` where staff pay it by hand,
 * and with `refund_unclear` where they must say first how an earlier attempt ended.
 * @returns the attempt, or what the same key was answered before
 */
export async function beginPayout(
  sql: Sql,
  { id, request, now }: Payout & { request: KeyedRequest }
): Promise<{ attempt: number } | { answer: PayoutAnswer }> {
  const { status, attempts, unclear_refund_id, channel } = await lockRefundCase(sql, id)
  const answered = await openRequest(sql, request)
  if (answered) return { answer: answered as PayoutAnswer }
  unwrap(stepRefund(status, "pay"))
  if (channel !== "provider") throw new RefusalError({ code: "refund_channel_differs", channel })
  if (unclear_refund_id) throw new RefusalError({ code: "refund_unclear", refund_id: unclear_refund_id })
  await update(sql, "booking_refund_case", id, { attempts: attempts + 1, attempt_began_at: now, last_error: null })
  return { attempt: attempts + 1 }
}
