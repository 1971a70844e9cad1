import { type Actor, appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"

export type Revocation = { booking_id: string; actor: Actor; now: string }

/** Raises a booking's token generation: all its edit tokens and access sessions are worth nothing from now on. */
export async function revokeLinks(sql: Sql, secret: string, { booking_id, actor, now }: Revocation): Promise<void> {
  const [raised] = await sql.execute<{ token_generation: number }>(
    "update booking set token_generation = token_generation + 1, version = version + 1, updated_at = now() where id = ? returning token_generation",
    [booking_id]
  )
  if (!raised) throw new Error(`There is no booking ${booking_id}`)
  const { token_generation: after } = raised
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "booking.links_revoked",
    actor,
    at: now,
    changes: [{ subject: "booking", field: "token_generation", before: after - 1, after }],
  })
}
