import type { AccountingPeriod } from "../../../domain/accounting/period"
import type { DocumentLine } from "../../../domain/accounting/sheets/documents"
import type { Sql } from "../sql/sql"

/** A document by the day that stands on it; `buyer` as it was called then, also when the booker was anonymised since. */
export type BilledDocument = DocumentLine & { id: string; order_id: string; booking_id: string }

export type DocumentsWanted = AccountingPeriod & { currency_code: string | null }

const OF_PERIOD = `from booking_document document where document.kind <> 'settlement'
  and document.data->>'issued_on' between ? and ? and (?::text is null or document.currency_code = ?)`

/** One page of the invoices and cancellation invoices of a period, by day and number (SPEC V10, V34). */
export async function documentsOfPeriod(
  sql: Sql,
  { from, to, currency_code }: DocumentsWanted,
  { offset, limit }: { offset: number; limit: number }
): Promise<BilledDocument[]> {
  return sql.execute<BilledDocument>(
    `select document.id, document.kind, document.number, document.currency_code, document.total,
       (document.data->>'rounding')::float8 as rounding, document.data->'taxes' as taxes,
       document.data->>'issued_on' as issued_on, document.order_id, document.data->>'order_number' as order_number,
       coalesce(nullif(document.data->'buyer'->>'company', ''), document.data->'buyer'->>'name', '') as buyer,
       document.booking_id, booking.number as booking_number, taken.number as refers_to, taker.number as void_by
     from (select * ${OF_PERIOD} order by document.data->>'issued_on', document.id offset ? limit ?) document
     left join booking on booking.id = document.booking_id
     left join booking_document taken on taken.id = document.refers_to_id
     left join booking_document taker on taker.refers_to_id = document.id
     order by document.data->>'issued_on', document.id`,
    [from, to, currency_code, currency_code, offset, limit]
  )
}

export async function countDocumentsOfPeriod(sql: Sql, { from, to, currency_code }: DocumentsWanted): Promise<number> {
  const [counted] = await sql.execute<{ count: number }>(`select count(*)::int as count ${OF_PERIOD}`, [
    ...[from, to, currency_code, currency_code],
  ])
  return counted?.count ?? 0
}
