import { type Actor, appendChange } from "../change-log/append-change"
import { type Sql, update } from "../sql/sql"

/** The booking that was rebooked, and the main one of what it became. */
type HandingOn = { from: { id: string; number: string }; to: string; actor: Actor; now: string }

/**
 * What earlier rebookings left to be paid back in orders of before (`repay`) goes along with the booking: whoever looks at
 * the newest one sees all that is owed. Call it when the cases of the booking's own order are closed.
 */
export async function handOnRefundCases(sql: Sql, secret: string, { from, to, actor, now }: HandingOn): Promise<void> {
  const open = await sql.execute<{ id: string }>(
    `select id from booking_refund_case where booking_id = ? and status in ('requested', 'approved')
     and deleted_at is null order by created_at, id for update`,
    [from.id]
  )
  for (const { id } of open) {
    await update(sql, "booking_refund_case", id, { booking_id: to })
    await appendChange(sql, secret, {
      subject_type: "booking",
      subject_id: to,
      action: "refund_case.handed_on",
      actor,
      at: now,
      changes: [{ subject: id, field: "rebooked_from", before: null, after: from.number }],
    })
  }
}
