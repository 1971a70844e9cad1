import type { CancellationPlan } from "../../../domain/cancelling/plan"
import { leavesFeeOwed } from "../../../domain/paying/leaves-fee-owed"
import { appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"
import type { PaymentNews } from "./take-payment"

type FeeRow = { booking_id: string; plan: CancellationPlan }

/**
 * Notes in the history of cancelled bookings that the fee they were cancelled owing is paid, once however often the news
 * comes. What the cancellation itself captured was not owed; only whoever pays by hand says that their bank had refused it.
 * A provider's promise is no payment of a fee: its money is told when it comes.
 */
export async function noteFeesPaid(
  sql: Sql,
  secret: string,
  { order_id, open, settles, actor, now }: PaymentNews
): Promise<void> {
  if (open > 0 || settles === "promised") return
  const cancelled = await sql.execute<FeeRow>(
    `select c.booking_id, c.plan from booking b
     join booking_cancellation c on c.booking_id = b.id and c.deleted_at is null
     where b.order_id = ? and b.status = 'cancelled' and b.deleted_at is null order by b.id for update of b`,
    [order_id]
  )
  const paid = cancelled.filter(({ plan }) => plan.due > 0 || (settles === "paid" && leavesFeeOwed(plan)))
  for (const { booking_id } of paid) {
    const known = await sql.execute(
      "select 1 from booking_change_log_entry where subject_id = ? and action = 'booking.fee_paid'",
      [booking_id]
    )
    if (known.length > 0) continue
    await appendChange(sql, secret, {
      ...{ subject_type: "booking", subject_id: booking_id, action: "booking.fee_paid" },
      ...{ actor, at: now, changes: [] },
    })
  }
}
