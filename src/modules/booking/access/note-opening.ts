import { type Actor, appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"

export type Opening = {
  booking_id: string
  /** Set where a participant's own link opened it. */
  participant_id: string | null
  /** What was shown: a link's token, the booking's number, or the account of a Medusa customer. */
  by: "token" | "number" | "account"
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** Writes into a booking's history that somebody has opened it (SPEC V36). */
export async function noteOpening(sql: Sql, secret: string, opening: Opening): Promise<void> {
  const { booking_id, participant_id, by, actor, now } = opening
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "booking.opened",
    actor,
    at: now,
    changes: [{ subject: participant_id ?? "booking", field: "opened_by", before: null, after: by }],
  })
}
