import type { Sql } from "../sql/sql"

/** How many of a counter's taken seats are held for somebody who has not bought yet: a cart being paid, a rebooking. */
export async function heldSeats(sql: Sql, counterId: string): Promise<number> {
  const [held] = await sql.execute<{ quantity: number }>(
    `select coalesce(sum(quantity), 0)::int as quantity from booking_seat_claim
     where counter_id = ? and holder <> 'booking' and deleted_at is null`,
    [counterId]
  )
  return held?.quantity ?? 0
}
