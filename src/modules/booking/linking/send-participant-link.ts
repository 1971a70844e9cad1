import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { enqueue } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"

export type ParticipantLink = { booking_id: string; participant_id: string; actor: Actor; now: string }

/**
 * Mails a participant their own link (SPEC M18), and logs who had it sent. Refusals: `participant_not_found` where they
 * are not or no longer of this booking, `participant_address_missing`.
 */
export async function sendParticipantLink(sql: Sql, secret: string, link: ParticipantLink): Promise<void> {
  const { booking_id, participant_id, actor, now } = link
  await sql.execute("select id from booking where id = ? for update", [booking_id])
  const [participant] = await sql.execute<{ email: string | null }>(
    "select email from booking_participant where id = ? and booking_id = ? and status <> 'cancelled' and deleted_at is null",
    [participant_id, booking_id]
  )
  if (!participant) throw new RefusalError({ code: "participant_not_found", participant_id })
  const { email: to } = participant
  if (!to) throw new RefusalError({ code: "participant_address_missing", participant_id })
  const entryId = await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "booking.participant_link_sent",
    actor,
    at: now,
    changes: [{ subject: participant_id, field: "own_link", before: null, after: true }],
  })
  const cause = `participant_link:${entryId}`
  await enqueue(sql, [{ kind: "mail", topic: "participant_link", booking_id, to, payload: { participant_id }, cause }])
}
