import { RefusalError } from "../../../domain/refusal/refusal-error"
import type { Sql } from "../sql/sql"

/** The capacity of an event, or the quota of a ticket type; null is unlimited. */
export type Capacity = { counter_id: string; capacity: number | null }

/** Sets capacities; one below what is taken already is refused (`capacity_below_taken`), and none is set then. */
export async function setCapacities(sql: Sql, capacities: readonly Capacity[]): Promise<void> {
  const sorted = [...capacities].sort((a, b) => (a.counter_id < b.counter_id ? -1 : 1))
  for (const { counter_id, capacity } of sorted) {
    const set = await sql.execute(
      `insert into booking_seat_counter as counter (id, capacity) values (?, ?)
       on conflict (id) do update set capacity = excluded.capacity, updated_at = now()
       where excluded.capacity is null or counter.taken <= excluded.capacity + counter.overbooked returning id`,
      [counter_id, capacity]
    )
    if (set.length > 0) continue
    const [counter] = await sql.execute<{ taken: number }>(
      "select taken - overbooked as taken from booking_seat_counter where id = ?",
      [counter_id]
    )
    throw new RefusalError({ code: "capacity_below_taken", taken: counter?.taken ?? 0, wanted: capacity ?? 0 })
  }
}
