import type { DocumentKind } from "../../../domain/document/kinds"
import type { Minor } from "../../../domain/money/minor"
import { LINE } from "../files/named-files"
import type { Sql } from "../sql/sql"

/** A document as lists show it; `refers_to` is the number of what it takes back, `void_by` of what takes it back. */
export type ListedDocument = {
  id: string
  kind: DocumentKind
  number: string
  booking_id: string
  order_id: string
  total: Minor
  currency_code: string
  issued_at: Date
  refers_to: string | null
  void_by: string | null
}

/** The most documents of one booking that are listed: each change makes three at most. */
const MOST = 100

const LISTED = `select document.id, document.kind, document.number, document.booking_id, document.order_id, document.total,
  document.currency_code, document.issued_at, taken.number as refers_to, taker.number as void_by
  from booking_document document
  left join booking_document taken on taken.id = document.refers_to_id
  left join booking_document taker on taker.refers_to_id = document.id`

/** The documents of a booking's order and of those that it was rebooked from, newest first. */
export async function documentsOfBooking(sql: Sql, bookingId: string): Promise<ListedDocument[]> {
  return sql.execute<ListedDocument>(
    `${LINE} ${LISTED} where document.order_id in (select order_id from booking where id in (select id from line))
     order by document.issued_at desc, document.id desc limit ?`,
    [bookingId, MOST]
  )
}

export type DocumentPeriod = { from: Date | null; to: Date | null; kind: DocumentKind | null }

/** Documents that were issued from an instant on and before another, oldest first; any kind where none is named. */
export async function pageOfDocuments(
  sql: Sql,
  { from, to, kind }: DocumentPeriod,
  { offset, limit }: { offset: number; limit: number }
): Promise<{ documents: ListedDocument[]; count: number }> {
  const conditions = [
    ...(from ? [{ sql: "document.issued_at >= ?", value: from }] : []),
    ...(to ? [{ sql: "document.issued_at < ?", value: to }] : []),
    ...(kind ? [{ sql: "document.kind = ?", value: kind }] : []),
  ]
  const where = `where ${["true", ...conditions.map((condition) => condition.sql)].join(" and ")}`
  const values = conditions.map(({ value }) => value)
  const [counted] = await sql.execute<{ count: number }>(
    `select count(*)::int as count from booking_document document ${where}`,
    values
  )
  const documents = await sql.execute<ListedDocument>(
    `${LISTED} ${where} order by document.issued_at, document.id offset ? limit ?`,
    [...values, offset, limit]
  )
  return { documents, count: counted?.count ?? 0 }
}
