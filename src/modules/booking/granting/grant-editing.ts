import { checkGrant, type WantedGrant } from "../../../domain/policy/check-grant"
import { unwrap } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { enqueue } from "../outbox/enqueue"
import { insert, newId, type Sql } from "../sql/sql"

export type NewGrant = WantedGrant & {
  booking_id: string
  question_ids: string[]
  reason: string
  /** Whether its booker is told by a mail with the link. */
  mail: boolean
  actor: Actor
  /** ISO 8601 */
  now: string
}

/**
 * Opens fields or deadlines of one booking until a moment (SPEC M14), with its log entry and mail. It lapses by itself.
 * Refusals: see `checkGrant`.
 * @returns the grant's id
 */
export async function grantEditing(sql: Sql, secret: string, grant: NewGrant): Promise<string> {
  const { booking_id, fields, until, reason, actor, now } = grant
  const [booking] = await sql.execute<{ status: string; email: string; open: number }>(
    `select status, email, (select count(*)::int from booking_grant g
       where g.booking_id = b.id and g.revoked_at is null and g.until >= ? and g.deleted_at is null) as open
     from booking b where id = ? for update`,
    [now, booking_id]
  )
  if (!booking) throw new Error(`There is no booking ${booking_id}`)
  unwrap(checkGrant(grant, { ...booking, question_ids: grant.question_ids, now }))

  const id = newId("bgrt")
  const row = { id, booking_id, until, reason, granted_by: actor.id ?? "" }
  await insert(sql, "booking_grant", fields ? { ...row, fields } : row)
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "booking.granted",
    actor: { ...actor, reason },
    at: now,
    changes: [
      { subject: "booking", field: "granted_fields", before: null, after: fields ? [...fields] : null },
      { subject: "booking", field: "granted_until", before: null, after: until },
    ],
  })
  if (!grant.mail) return id
  const cause = `booking_granted:${id}`
  const to = booking.email
  await enqueue(sql, [{ kind: "mail", topic: "booking_granted", booking_id, to, payload: { grant_id: id }, cause }])
  return id
}
