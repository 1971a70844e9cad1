import type { Sql } from "../sql/sql"

/** A counter whose seats are not those of its claims; `taken` is null where the counter itself is gone. */
export type CounterRow = { id: string; taken: number | null; claimed: number }

/**
 * Counters that do not say what their claims do, of all or of the named ones. One statement sees one moment, so sales go on.
 */
export async function differingCounters(sql: Sql, limit: number, ids: readonly string[] | null): Promise<CounterRow[]> {
  const named =
    ids === null ? "" : "and coalesce(counter.id, claims.counter_id) in (select jsonb_array_elements_text(?::jsonb))"
  return sql.execute<CounterRow>(
    `select coalesce(counter.id, claims.counter_id) as id, counter.taken, coalesce(claims.claimed, 0)::int as claimed
     from (select id, taken from booking_seat_counter where deleted_at is null) counter
     full join (select counter_id, sum(quantity) as claimed from booking_seat_claim where deleted_at is null group by counter_id) claims
       on claims.counter_id = counter.id
     where counter.taken is distinct from coalesce(claims.claimed, 0) ${named} order by 1 limit ?`,
    ids === null ? [limit] : [JSON.stringify(ids), limit]
  )
}
