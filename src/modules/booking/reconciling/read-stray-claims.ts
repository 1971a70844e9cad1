import type { Sql } from "../sql/sql"

/** Seats that nobody will give back; each counts at its event and its ticket type, so `claimed` is the larger of the two. */
export type StrayClaims = {
  holder_id: string
  holder: "cart" | "rebooking" | "booking"
  claimed: number
  counter_id: string
  expires_at: Date | null
}

/** The job frees a hold within a minute of its end. */
const GRACE = "interval '10 minutes'"

/** Claims of bookings that do not exist, holds that nobody freed, and holds without an end; of all or of one holder. */
export async function strayClaims(sql: Sql, limit: number, holderId: string | null): Promise<StrayClaims[]> {
  return sql.execute<StrayClaims>(
    `select holder_id, min(holder) as holder, max(quantity)::int as claimed, min(counter_id) as counter_id,
       min(expires_at) as expires_at
     from (
       select claim.holder_id, claim.counter_id, min(claim.holder) as holder, sum(claim.quantity) as quantity,
         min(claim.expires_at) as expires_at
       from booking_seat_claim claim left join booking on booking.id = claim.holder_id and booking.deleted_at is null
       where claim.deleted_at is null ${holderId === null ? "" : "and claim.holder_id = ?"} and (
         (claim.holder = 'booking' and booking.id is null)
         or (claim.holder <> 'booking' and (claim.expires_at is null or claim.expires_at < now() - ${GRACE})))
       group by claim.holder_id, claim.counter_id
     ) stray group by holder_id order by holder_id limit ?`,
    holderId === null ? [limit] : [holderId, limit]
  )
}
