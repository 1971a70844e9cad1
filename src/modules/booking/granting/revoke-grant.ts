import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"

export type GrantRevocation = { booking_id: string; grant_id: string; actor: Actor; now: string }

/** Takes a grant back that still holds. Refusal: `grant_not_found`, also for one that has lapsed or was taken back before. */
export async function revokeGrant(sql: Sql, secret: string, revocation: GrantRevocation): Promise<void> {
  const { booking_id, grant_id, actor, now } = revocation
  const [revoked] = await sql.execute<{ until: Date }>(
    `update booking_grant set revoked_at = ?, updated_at = now()
     where id = ? and booking_id = ? and revoked_at is null and until >= ? and deleted_at is null returning until`,
    [now, grant_id, booking_id, now]
  )
  if (!revoked) throw new RefusalError({ code: "grant_not_found" })
  const before = new Date(revoked.until).toISOString()
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "booking.grant_revoked",
    actor,
    at: now,
    changes: [{ subject: "booking", field: "granted_until", before, after: null }],
  })
}
