import type { RefundChannel } from "../../../domain/refund/channel"
import { isOpen } from "../../../domain/refund/refund-case"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { appendChange } from "../change-log/append-change"
import { type Sql, update } from "../sql/sql"
import type { Payout } from "./begin-payout"
import { lockRefundCase } from "./decide-refund-case"

export type ChannelChange = Payout & { channel: RefundChannel }

/**
 * Staff choose another way for the money to go back. Refused with `refund_case_locked` once it has gone or never will, with
 * `refund_pending` and `refund_unclear` while nobody knows. The same way is no change.
 */
export async function changeChannel(
  sql: Sql,
  secret: string,
  { id, channel, actor, now }: ChannelChange
): Promise<void> {
  const refundCase = await lockRefundCase(sql, id)
  const { status, unclear_refund_id, attempt_began_at, booking_id } = refundCase
  if (!isOpen(status)) throw new RefusalError({ code: "refund_case_locked", status })
  if (unclear_refund_id) throw new RefusalError({ code: "refund_unclear", refund_id: unclear_refund_id })
  if (attempt_began_at) throw new RefusalError({ code: "refund_pending" })
  if (refundCase.channel === channel) return
  await update(sql, "booking_refund_case", id, { channel })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "refund_case.channel_changed",
    actor,
    at: now,
    changes: [{ subject: id, field: "channel", before: refundCase.channel, after: channel }],
  })
}
