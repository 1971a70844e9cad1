import { type SeatDemand, seatDemand } from "../../../domain/seats/demand"
import type { Sql } from "../sql/sql"
import { type AddOnLine, type ClaimLine, claimsOf, type Holder, insertClaims, lockHolders } from "./claims"
import { moveCounters } from "./counters"

/** What one holder has then: exactly these lines. */
export type SeatShare = { to: Holder; lines: readonly (ClaimLine | AddOnLine)[] }

/**
 * Hands seats from holders on to others, which then have exactly their lines: a cart's holds become a booking's claims, a
 * rebooking's claims and the old booking's become the new bookings'. Of the counters in `giveUp` the earlier holders keep
 * nothing; what they hold of others that no line names stays theirs.
 *
 * Throws `event_full`, or `add_on_sold_out`, where the earlier holders have too little and the counter has no more.
 */
export async function shareSeats(
  sql: Sql,
  from: readonly string[],
  shares: readonly SeatShare[],
  giveUp: readonly string[] = []
): Promise<void> {
  const lines = shares.flatMap((share) => share.lines)
  const counters = [...seatDemand(lines).map(({ counter_id }) => counter_id), ...giveUp]
  if (counters.length === 0) return
  await lockHolders(sql, from)
  const freed = await sql.execute<SeatDemand>(
    `delete from booking_seat_claim where holder_id in (${marks(from)}) and counter_id in (${marks(counters)})
       and deleted_at is null
     returning counter_id, quantity`,
    [...from, ...counters]
  )
  for (const share of shares) await insertClaims(sql, share.to, claimsOf(share.lines), null)
  await moveCounters(sql, freed, lines)
}

/** The same to one holder. */
export async function moveSeats(
  sql: Sql,
  from: readonly string[],
  to: Holder,
  lines: readonly (ClaimLine | AddOnLine)[],
  giveUp: readonly string[] = []
): Promise<void> {
  await shareSeats(sql, from, [{ to, lines }], giveUp)
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ")
}
