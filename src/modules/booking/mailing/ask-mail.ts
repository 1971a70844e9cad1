import { isResendable } from "../../../domain/mail/resend"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { enqueue } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"

/** A mail about a booking that staff ask for by a button. */
export type AskedMail = {
  booking_id: string
  topic: "booking_reminder" | "booking_status" | "pay_link" | "bank_link" | "refund_announced" | "final_notice"
  actor: Actor
  /** ISO 8601 */
  now: string
}

export type AskedAgain = { booking_id: string; mail_id: string; actor: Actor; now: string }

type Mail = { topic: string; status: string; sent_at: Date | null; to: string | null; payload: Record<string, string> }

/** Asks for a mail to the booker and tells the booking's history. A second press within a minute asks for nothing. */
export async function askMail(sql: Sql, secret: string, { booking_id, topic, ...asked }: AskedMail): Promise<void> {
  const [booking] = await sql.execute<{ email: string }>("select email from booking where id = ? for update", [
    booking_id,
  ])
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const mail = { topic, to: booking.email, payload: {} }
  await askOnce(sql, secret, { booking_id, mail, origin: booking_id, ...asked })
}

/** Asks for a mail that was sent already. Throws `mail_not_found`, and `mail_not_resendable` (see `isResendable`). */
export async function askAgain(sql: Sql, secret: string, { mail_id, booking_id, ...asked }: AskedAgain): Promise<void> {
  const [mail] = await sql.execute<Mail>(
    `select topic, status, sent_at, "to", payload from booking_outbox_message
     where id = ? and booking_id = ? and kind = 'mail' and deleted_at is null for update`,
    [mail_id, booking_id]
  )
  if (!mail) throw new RefusalError({ code: "mail_not_found" })
  const { topic, status } = mail
  if (!isResendable(mail)) throw new RefusalError({ code: "mail_not_resendable", topic, status })
  await askOnce(sql, secret, { booking_id, mail, origin: mail_id, ...asked })
}

type Once = {
  booking_id: string
  mail: Pick<Mail, "topic" | "to" | "payload">
  origin: string
  actor: Actor
  now: string
}

async function askOnce(sql: Sql, secret: string, { booking_id, mail, origin, actor, now }: Once): Promise<void> {
  const erased = await sql.execute("select 1 from booking where id = ? and anonymised_at is not null", [booking_id])
  if (erased.length > 0) throw new RefusalError({ code: "booking_anonymised" })
  const asked = `${mail.topic}:${origin}:asked:`
  const lately = await sql.execute(
    `select 1 from booking_outbox_message
     where booking_id = ? and starts_with(cause, ?) and created_at > now() - interval '1 minute' and deleted_at is null`,
    [booking_id, asked]
  )
  if (lately.length > 0) return
  await enqueue(sql, [{ kind: "mail", booking_id, ...mail, cause: asked + now }])
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "mail.requested",
    actor,
    at: now,
    changes: [{ subject: "booking", field: "mail", before: null, after: mail.topic }],
  })
}
