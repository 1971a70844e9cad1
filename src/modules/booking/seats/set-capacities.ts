import { RefusalError } from "../../../domain/refusal/refusal-error"
import type { Sql } from "../sql/sql"

/** The capacity of an event, or the quota of a ticket type; null is unlimited. */
export type Capacity = { counter_id: string; capacity: number | null }

/**
 * Sets capacities; one below what is taken already is refused (`capacity_below_taken`), and none is set then. What
 * the desk allowed beyond a capacity counts as within it where it has become greater.
 * @returns what each was before, in the order asked; null for unlimited, and for a counter that is new
 */
export async function setCapacities(sql: Sql, capacities: readonly Capacity[]): Promise<(number | null)[]> {
  const earlier = new Map<string, number | null>()
  const sorted = [...capacities].sort((a, b) => (a.counter_id < b.counter_id ? -1 : 1))
  for (const { counter_id, capacity } of sorted) {
    const [counter] = await sql.execute<Counter>(
      "select capacity, taken - overbooked as taken from booking_seat_counter where id = ? for update",
      [counter_id]
    )
    if (counter && capacity !== null && counter.taken > capacity) {
      throw new RefusalError({ code: "capacity_below_taken", taken: counter.taken, wanted: capacity })
    }
    earlier.set(counter_id, counter?.capacity ?? null)
    await sql.execute(
      `insert into booking_seat_counter as c (id, capacity) values (?, ?)
       on conflict (id) do update set capacity = excluded.capacity, updated_at = now(),
         overbooked = least(c.overbooked, greatest(0, c.taken - coalesce(excluded.capacity, c.taken)))`,
      [counter_id, capacity]
    )
  }
  return capacities.map(({ counter_id }) => earlier.get(counter_id) ?? null)
}

type Counter = { capacity: number | null; taken: number }
