import { type SeatDemand, seatDemand } from "../../../domain/seats/demand"
import { ADD_ON_PREFIX } from "../../../domain/seats/sold-out"
import { idArray, type Sql } from "../sql/sql"
import { claimSeats } from "./claim-seats"
import type { AddOnLine, ClaimLine, Holder } from "./claims"

/**
 * Claims seats for somebody who holds none yet, also beyond the capacity: the desk may, and says why (SPEC U21). Of add-ons
 * there are no more than there are: `add_on_sold_out`.
 * @returns how many seats are beyond the capacity of the event or a quota, by the counter that lacks most
 */
export async function claimBeyond(
  sql: Sql,
  holder: Holder,
  lines: readonly (ClaimLine | AddOnLine)[],
  expiresAt: string
): Promise<number> {
  const demand = seatDemand(lines)
  const ids = idArray(demand.map(({ counter_id }) => counter_id))
  await sql.execute("select id from booking_seat_counter where id = any (?::text[]) order by id for update", [ids])
  let most = 0
  for (const seats of demand.filter(({ counter_id }) => !counter_id.startsWith(`${ADD_ON_PREFIX}_`))) {
    most = Math.max(most, await makeRoom(sql, seats))
  }
  await claimSeats(sql, holder, lines, expiresAt)
  return most
}

/** Under the counter's row lock. @returns by how many seats the counter was too small */
async function makeRoom(sql: Sql, { counter_id, quantity }: SeatDemand): Promise<number> {
  const [lack] = await sql.execute<{ seats: number }>(
    `select taken + ? - capacity - overbooked as seats from booking_seat_counter
     where id = ? and taken + ? > capacity + overbooked`,
    [quantity, counter_id, quantity]
  )
  if (!lack) return 0
  await sql.execute("update booking_seat_counter set overbooked = overbooked + ?, updated_at = now() where id = ?", [
    lack.seats,
    counter_id,
  ])
  return lack.seats
}
