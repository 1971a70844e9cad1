import { type Actor, appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"

export type Recount = {
  counter_id: string
  /** The event of the counter, whose history tells of it. */
  event_id: string
  actor: Actor
  /** ISO 8601 */
  now: string
}

type CounterRow = { capacity: number | null; taken: number; overbooked: number }

/**
 * Counts a counter's seats again from its claims, under its row lock: those who take seats meanwhile wait. Seats that are
 * held beyond the capacity are counted as overbooked: they are held, and uncounted they would be sold once more.
 * @returns whether anything changed
 */
export async function recountSeats(sql: Sql, secret: string, recount: Recount): Promise<boolean> {
  const { counter_id, event_id, actor, now } = recount
  const [counter] = await sql.execute<CounterRow>(
    "select capacity, taken, overbooked from booking_seat_counter where id = ? and deleted_at is null for update",
    [counter_id]
  )
  const [claims] = await sql.execute<{ claimed: number }>(
    "select coalesce(sum(quantity), 0)::int as claimed from booking_seat_claim where counter_id = ? and deleted_at is null",
    [counter_id]
  )
  const claimed = claims?.claimed ?? 0
  if (!counter || counter.taken === claimed) return false
  const overbooked = Math.max(counter.overbooked, claimed - (counter.capacity ?? claimed))
  await sql.execute("update booking_seat_counter set taken = ?, overbooked = ?, updated_at = now() where id = ?", [
    claimed,
    overbooked,
    counter_id,
  ])
  const change = (field: string, before: number, after: number) => ({ subject: counter_id, field, before, after })
  await appendChange(sql, secret, {
    subject_type: "event",
    subject_id: event_id,
    action: "event.seats_recounted",
    actor,
    at: now,
    changes: [
      change("taken", counter.taken, claimed),
      ...(overbooked === counter.overbooked ? [] : [change("overbooked", counter.overbooked, overbooked)]),
    ],
  })
  return true
}
