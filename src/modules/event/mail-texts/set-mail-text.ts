import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import type { MailText } from "../../../domain/mail/text/mail-text"
import { sqlOf } from "../sql"

/** Which words: those of an event, or of the shop (null), for one mail in one language. */
export type MailTextKey = { event_id: string | null; topic: string; locale: string }

/**
 * Replaces the words, or takes them back (null). Writers of the same words stand in line.
 * @returns the words before; null where there were none
 */
export async function setMailText(context: Context, key: MailTextKey, text: MailText | null): Promise<MailText | null> {
  const sql = sqlOf(context)
  const { event_id, topic, locale } = key
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 2))", [JSON.stringify([event_id, topic, locale])])
  const [row] = await sql.execute<MailText & { id: string }>(
    `select id, subject, body from booking_mail_text
     where event_id is not distinct from ? and topic = ? and locale = ? and deleted_at is null`,
    [event_id, topic, locale]
  )
  if (row && !text) await sql.execute("delete from booking_mail_text where id = ?", [row.id])
  if (row && text) {
    await sql.execute("update booking_mail_text set subject = ?, body = ?, updated_at = now() where id = ?", [
      text.subject,
      text.body,
      row.id,
    ])
  }
  if (!row && text) {
    await sql.execute(
      "insert into booking_mail_text (id, event_id, topic, locale, subject, body) values (?, ?, ?, ?, ?, ?)",
      [`bmtx_${randomBytes(13).toString("hex").toUpperCase()}`, event_id, topic, locale, text.subject, text.body]
    )
  }
  return row ? { subject: row.subject, body: row.body } : null
}
