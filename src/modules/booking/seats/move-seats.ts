import { seatDemand } from "../../../domain/seats/demand"
import { insert, newId, type Sql } from "../sql/sql"
import { type ClaimLine, giveBack, type Holder, take } from "./claim-seats"

/**
 * Hands seats from holders on to one holder, which then has exactly these lines: a cart's holds become a booking's
 * claims, a rebooking's claims and the old booking's become the new booking's. Counters move by the net difference
 * only, so nobody can take a seat in between. What the earlier holders hold of other counters stays theirs.
 *
 * Throws `event_full` where the earlier holders have too little and the counter has no more.
 */
export async function moveSeats(
  sql: Sql,
  from: readonly string[],
  to: Holder,
  lines: readonly ClaimLine[],
  giveUp: readonly string[] = []
): Promise<void> {
  const counters = [...new Set([...seatDemand(lines).map(({ counter_id }) => counter_id), ...giveUp])]
  const freed = await sql.execute<{ counter_id: string; quantity: number }>(
    `delete from booking_seat_claim where holder_id in (${marks(from)}) and counter_id in (${marks(counters)})
     returning counter_id, quantity`,
    [...from, ...counters]
  )
  for (const { counter_id, change } of netChanges(freed, lines)) {
    if (change > 0) await take(sql, { counter_id, quantity: change }, eventOf(lines, counter_id))
    if (change < 0) await giveBack(sql, { counter_id, quantity: -change })
  }
  for (const { event_id, ticket_type_id, line_id, quantity } of lines) {
    for (const counter_id of [event_id, ticket_type_id]) {
      await insert(sql, "booking_seat_claim", {
        id: newId("bclm"),
        counter_id,
        quantity,
        holder: to.kind,
        holder_id: to.id,
        line_id,
      })
    }
  }
}

function netChanges(freed: readonly { counter_id: string; quantity: number }[], lines: readonly ClaimLine[]) {
  const net = new Map(seatDemand(lines).map(({ counter_id, quantity }) => [counter_id, quantity]))
  for (const { counter_id, quantity } of freed) net.set(counter_id, (net.get(counter_id) ?? 0) - quantity)
  return [...net]
    .map(([counter_id, change]) => ({ counter_id, change }))
    .sort((a, b) => (a.counter_id < b.counter_id ? -1 : 1))
}

function eventOf(lines: readonly ClaimLine[], counter_id: string): string {
  return (
    lines.find(({ event_id, ticket_type_id }) => [event_id, ticket_type_id].includes(counter_id))?.event_id ??
    counter_id
  )
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ")
}
