import type { RefundChannel } from "../../../domain/refund/channel"
import type { RefundStatus } from "../../../domain/refund/refund-case"
import type { Sql } from "../sql/sql"

export type RefundFilter = {
  booking_id?: string | undefined
  order_id?: string | undefined
  status?: RefundStatus | undefined
  channel?: RefundChannel | undefined
}

/** What one currency's cases come to, in minor units: of those paid what they were in all, else what is still owed. */
export type RefundSum = { currency_code: string; amount: number }

/** The sums of all refund cases that a list shows page by page, by currency. */
export async function sumRefundCases(sql: Sql, filter: RefundFilter): Promise<RefundSum[]> {
  const { booking_id = null, order_id = null, status = null, channel = null } = filter
  const rows = await sql.execute<{ currency_code: string; amount: string }>(
    `select currency_code, sum(case when status = 'paid' then amount + paid else amount end)::text as amount
     from booking_refund_case where deleted_at is null
     and (?::text is null or booking_id = ?) and (?::text is null or order_id = ?)
     and (?::text is null or status = ?) and (?::text is null or channel = ?)
     group by currency_code order by currency_code`,
    [booking_id, order_id, status, channel].flatMap((value) => [value, value])
  )
  return rows.map(({ currency_code, amount }) => ({ currency_code, amount: Number(amount) }))
}
