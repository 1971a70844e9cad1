import { createHash } from "node:crypto"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { LINE } from "../files/named-files"
import type { Sql } from "../sql/sql"

/** A document as it was printed. */
export type OpenedDocument = { number: string; pdf: Buffer }

/** `booking_id`: one whose own it must be, or of a booking that it was rebooked from; null: any. */
export type DocumentWanted = { id: string; booking_id: string | null }

/**
 * The PDF of a document. Throws `document_not_found`, the same for one of another booking and for one that is not there;
 * and an error where the PDF is not what was stored, for that is no document any more.
 */
export async function openDocument(sql: Sql, { id, booking_id }: DocumentWanted): Promise<OpenedDocument> {
  const own = `and order_id in (select order_id from booking where id in (select id from line))`
  const [found] = await sql.execute<{ number: string; sha256: string; pdf: string }>(
    `${booking_id === null ? "" : LINE} select number, sha256, encode(pdf, 'base64') as pdf from booking_document
     where id = ? ${booking_id === null ? "" : own}`,
    booking_id === null ? [id] : [booking_id, id]
  )
  if (!found) throw new RefusalError({ code: "document_not_found" })
  const pdf = Buffer.from(found.pdf, "base64")
  if (createHash("sha256").update(pdf).digest("hex") !== found.sha256) {
    throw new Error(`The PDF of document ${found.number} is not what was stored`)
  }
  return { number: found.number, pdf }
}
