import { RefusalError } from "../../../domain/refusal/refusal-error"
import type { SeatDemand, SeatLine } from "../../../domain/seats/demand"
import { newId, type Sql } from "../sql/sql"

export type Holder = { kind: "cart" | "rebooking" | "booking"; id: string }

/** One line of a holder: which seats, and what they are for (a cart line, a ticket type). */
export type ClaimLine = SeatLine & { line_id: string }

type ClaimRow = { counter_id: string; line_id: string; quantity: number }

/**
 * Makes the claims of one holder exactly these lines: takes what is missing, gives back what is too much, renews the
 * time limit. Asking again with the same lines changes nothing but the limit, so it may be called from every path.
 *
 * Two requests for one holder wait for each other (advisory lock until the commit); counters are locked in the order
 * of their ids by everybody, so that no two transactions wait in a circle. The condition of the UPDATE is checked
 * against the row as it is after waiting for its lock (READ COMMITTED), and the table's CHECK stands behind it.
 *
 * Throws `event_full` when a counter has not enough seats; the transaction then takes nothing at all.
 */
export async function claimSeats(
  sql: Sql,
  holder: Holder,
  lines: readonly ClaimLine[],
  expiresAt: string | null
): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [holder.id])
  const held = await sql.execute<ClaimRow>(
    "select counter_id, line_id, quantity from booking_seat_claim where holder_id = ? and deleted_at is null",
    [holder.id]
  )
  for (const { counter_id, line_id, change, event_id } of inLockOrder(held, lines)) {
    if (change > 0) await take(sql, { counter_id, quantity: change }, event_id)
    if (change < 0) await giveBack(sql, { counter_id, quantity: -change })
    if (change !== 0) await write(sql, holder, counter_id, line_id, change, expiresAt)
  }
  await sql.execute("update booking_seat_claim set expires_at = ?, updated_at = now() where holder_id = ?", [
    expiresAt,
    holder.id,
  ])
}

/** Gives back what a holder's time is over for; a hold that was renewed meanwhile stays. */
export async function releaseExpiredSeats(sql: Sql, holderId: string): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [holderId])
  const live = await sql.execute("select id from booking_seat_claim where holder_id = ? and expires_at >= now()", [
    holderId,
  ])
  if (live.length === 0) await releaseSeats(sql, holderId)
}

/** Gives back all that a holder has; harmless when it has nothing. */
export async function releaseSeats(sql: Sql, holderId: string): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [holderId])
  const freed = await sql.execute<SeatDemand>(
    "delete from booking_seat_claim where holder_id = ? returning counter_id, quantity",
    [holderId]
  )
  const totals = new Map<string, number>()
  for (const { counter_id, quantity } of freed) totals.set(counter_id, (totals.get(counter_id) ?? 0) + quantity)
  for (const [counter_id, quantity] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await giveBack(sql, { counter_id, quantity })
  }
}

/** Takes seats out of a counter, or throws `event_full` with what is free. */
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
  throw new RefusalError({ code: "event_full", event_id, free: counter?.free ?? 0, wanted: quantity })
}

/** Seats given back need no check. */
export async function giveBack(sql: Sql, { counter_id, quantity }: SeatDemand): Promise<void> {
  await sql.execute("update booking_seat_counter set taken = taken - ?, updated_at = now() where id = ?", [
    quantity,
    counter_id,
  ])
}

async function write(
  sql: Sql,
  { kind, id }: Holder,
  counter_id: string,
  line_id: string,
  change: number,
  expiresAt: string | null
) {
  const updated = await sql.execute<{ quantity: number }>(
    "select quantity from booking_seat_claim where counter_id = ? and holder_id = ? and line_id = ?",
    [counter_id, id, line_id]
  )
  const quantity = (updated[0]?.quantity ?? 0) + change
  if (quantity === 0) {
    await sql.execute("delete from booking_seat_claim where counter_id = ? and holder_id = ? and line_id = ?", [
      counter_id,
      id,
      line_id,
    ])
    return
  }
  await sql.execute(
    `insert into booking_seat_claim (id, counter_id, quantity, holder, holder_id, line_id, expires_at) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (counter_id, holder_id, line_id) where deleted_at is null do update set quantity = excluded.quantity, updated_at = now()`,
    [newId("bclm"), counter_id, quantity, kind, id, line_id, expiresAt]
  )
}

type ClaimChange = { counter_id: string; line_id: string; event_id: string; change: number }

function inLockOrder(held: readonly ClaimRow[], lines: readonly ClaimLine[]): ClaimChange[] {
  const changes = new Map<string, ClaimChange>()
  const count = (counter_id: string, line_id: string, event_id: string, by: number) => {
    const key = `${counter_id}|${line_id}`
    const before = changes.get(key)
    changes.set(key, {
      counter_id,
      line_id,
      event_id: before?.event_id ?? event_id,
      change: (before?.change ?? 0) + by,
    })
  }
  for (const { event_id, ticket_type_id, line_id, quantity } of lines) {
    for (const counter_id of [event_id, ticket_type_id]) count(counter_id, line_id, event_id, quantity)
  }
  for (const { counter_id, line_id, quantity } of held) count(counter_id, line_id, counter_id, -quantity)
  return [...changes.values()].sort((a, b) => (a.counter_id < b.counter_id ? -1 : a.counter_id > b.counter_id ? 1 : 0))
}
