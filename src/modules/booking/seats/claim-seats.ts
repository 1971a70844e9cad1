import type { Sql } from "../sql/sql"
import { type AddOnLine, type Claim, type ClaimLine, claimsOf, type Holder, insertClaims, lockHolders } from "./claims"
import { moveCounters } from "./counters"

/**
 * Makes the claims of one holder exactly these lines: takes what is missing, gives back what is too much, renews the
 * time limit. Asking again with the same lines changes nothing but the limit, so it may be called from every path.
 *
 * Throws `event_full`, or `add_on_sold_out`, when a counter has not enough; the transaction then takes nothing at all.
 * @returns whether the holder had nothing before
 */
export async function claimSeats(
  sql: Sql,
  holder: Holder,
  lines: readonly (ClaimLine | AddOnLine)[],
  expiresAt: string | null
): Promise<{ fresh: boolean }> {
  await lockHolders(sql, [holder.id])
  const held = await sql.execute<Claim>(
    "select counter_id, line_id, quantity from booking_seat_claim where holder_id = ? and deleted_at is null",
    [holder.id]
  )
  const wanted = claimsOf(lines)
  if (isSame(held, wanted)) {
    await sql.execute(
      "update booking_seat_claim set expires_at = ?, updated_at = now() where holder_id = ? and deleted_at is null",
      [expiresAt, holder.id]
    )
    return { fresh: false }
  }
  const fresh = held.length === 0
  if (!fresh)
    await sql.execute("delete from booking_seat_claim where holder_id = ? and deleted_at is null", [holder.id])
  await insertClaims(sql, holder, wanted, expiresAt)
  await moveCounters(sql, held, lines)
  return { fresh }
}

function isSame(held: readonly Claim[], wanted: readonly Claim[]): boolean {
  const keys = (claims: readonly Claim[]) =>
    claims.map(({ counter_id, line_id, quantity }) => `${counter_id}|${line_id}|${quantity}`).sort()
  return keys(held).join() === keys(wanted).join()
}
