import type { Sql } from "../sql/sql"

/** Gives a hold without a time limit one that is over; one that has a limit keeps it, and a booking's seats have none. */
export async function endHold(sql: Sql, holderId: string): Promise<void> {
  await sql.execute(
    `update booking_seat_claim set expires_at = now(), updated_at = now()
     where holder_id = ? and holder <> 'booking' and expires_at is null and deleted_at is null`,
    [holderId]
  )
}
