import { createHash } from "node:crypto"
import type { DocumentData, NumberlessData } from "../../../domain/document/document"
import type { DocumentKind } from "../../../domain/document/kinds"
import { documentNumber } from "../../../domain/document/number"
import { type Actor, appendChange } from "../change-log/append-change"
import { newId, type Sql } from "../sql/sql"

/** It follows from a change that somebody is named for. */
const SYSTEM: Actor = { type: "system", id: null, channel: "system" }

export type DocumentDraft = {
  /** The same cause is issued once. */
  cause: string
  booking_id: string
  order_id: string
  /** What a cancellation invoice takes back. */
  refers_to_id: string | null
  prefix: string
  data: NumberlessData
  /** ISO 8601 */
  now: string
}

/** Makes the PDF of a document that has its number; it reads nothing but the data. */
export type Print = (data: DocumentData) => Promise<Buffer>

export type IssuedDocument = { id: string; number: string; issued: boolean }

/**
 * Numbers a document, prints it and stores it with its PDF, in one transaction: whatever fails, the number was never taken.
 * Printing happens under the series' row lock, so documents of a kind are made one after the other.
 * @returns the one that is there already where its cause has been issued
 */
export async function issueDocument(
  sql: Sql,
  secret: string,
  { cause, booking_id, order_id, refers_to_id, prefix, data, now }: DocumentDraft,
  print: Print
): Promise<IssuedDocument> {
  const { kind, language, currency_code, total, issued_on } = data
  const year = Number(issued_on.slice(0, 4))
  const place = await nextPlace(sql, kind, year)
  // Only now: whoever issues the same cause at this moment has held the series until here.
  const [known] = await sql.execute<{ id: string; number: string }>(
    "select id, number from booking_document where cause = ?",
    [cause]
  )
  if (known) return { ...known, issued: false }
  const number = documentNumber(prefix, year, place)
  const pdf = await print({ ...data, number } as DocumentData)
  await sql.execute("update booking_number_series set last = ?, updated_at = now() where kind = ? and year = ?", [
    place,
    kind,
    year,
  ])
  const id = newId("bdoc")
  const row = { id, kind, number, year, booking_id, order_id, refers_to_id, cause, language, currency_code, total }
  await sql.execute(
    `insert into booking_document (${Object.keys(row).join(", ")}, data, sha256, issued_at, pdf)
     values (${Object.keys(row)
       .map(() => "?")
       .join(", ")}, ?, ?, ?, decode(?, 'base64'))`,
    [
      ...Object.values(row),
      JSON.stringify({ ...data, number }),
      createHash("sha256").update(pdf).digest("hex"),
      now,
      pdf.toString("base64"),
    ]
  )
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "document.issued",
    actor: SYSTEM,
    at: now,
    changes: [{ subject: id, field: "document", before: null, after: number }],
  })
  return { id, number, issued: true }
}

/** Locks the series of a kind and a year until the transaction ends. @returns the place that is next in it */
async function nextPlace(sql: Sql, kind: DocumentKind, year: number): Promise<number> {
  await sql.execute(
    `insert into booking_number_series (id, kind, year, last) values (?, ?, ?, 0)
     on conflict (kind, year) where deleted_at is null do nothing`,
    [newId("bser"), kind, year]
  )
  const [series] = await sql.execute<{ last: number }>(
    "select last from booking_number_series where kind = ? and year = ? and deleted_at is null for update",
    [kind, year]
  )
  if (!series) throw new Error(`There is no number series of ${kind} in ${year}`)
  return series.last + 1
}
