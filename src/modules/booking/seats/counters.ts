import { RefusalError } from "../../../domain/refusal/refusal-error"
import {
  type AddOnSeats,
  countersOf,
  netDemand,
  type SeatDemand,
  type SeatLine,
  seatDemand,
} from "../../../domain/seats/demand"
import { soldOut } from "../../../domain/seats/sold-out"
import type { Sql } from "../sql/sql"

/**
 * Moves counters from what is held to what is wanted by the net difference only, so that nobody can take a seat in
 * between. Counters are locked in the order of their ids by everybody: no two transactions wait in a circle.
 */
export async function moveCounters(
  sql: Sql,
  held: readonly SeatDemand[],
  lines: readonly (SeatLine | AddOnSeats)[]
): Promise<void> {
  for (const { counter_id, quantity } of netDemand(held, seatDemand(lines))) {
    if (quantity > 0) await take(sql, { counter_id, quantity }, eventOf(lines, counter_id))
    else await giveBack(sql, { counter_id, quantity: -quantity })
  }
}

/**
 * Takes seats out of a counter, or throws `event_full` (`add_on_sold_out`) with what is free. The condition is checked against the row as it
 * is after waiting for its lock (READ COMMITTED), and the table's CHECK stands behind it.
 */
export async function take(sql: Sql, { counter_id, quantity }: SeatDemand, event_id: string): Promise<void> {
  const taken = await sql.execute(
    `update booking_seat_counter set taken = taken + ?, updated_at = now()
     where id = ? and (capacity is null or taken + ? <= capacity + overbooked) returning id`,
    [quantity, counter_id, quantity]
  )
  if (taken.length > 0) return
  const [counter] = await sql.execute<{ free: number }>(
    "select capacity + overbooked - taken as free from booking_seat_counter where id = ?",
    [counter_id]
  )
  throw new RefusalError(soldOut({ counter_id, event_id, free: counter?.free ?? 0, wanted: quantity }))
}

/**
 * Seats given back need no check. What the desk allowed beyond the capacity goes first: it was for somebody, and is not
 * sold again.
 */
async function giveBack(sql: Sql, { counter_id, quantity }: SeatDemand): Promise<void> {
  await sql.execute(
    `update booking_seat_counter set taken = taken - ?, updated_at = now(),
            overbooked = least(overbooked, greatest(0, taken - ? - coalesce(capacity, taken)))
     where id = ?`,
    [quantity, quantity, counter_id]
  )
}

function eventOf(lines: readonly (SeatLine | AddOnSeats)[], counterId: string): string {
  return lines.find((line) => countersOf(line).includes(counterId))?.event_id ?? counterId
}
