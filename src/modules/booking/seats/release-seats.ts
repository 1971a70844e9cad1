import type { SeatDemand } from "../../../domain/seats/demand"
import type { Sql } from "../sql/sql"
import { lockHolders } from "./claims"
import { moveCounters } from "./counters"

/** Gives back all that a holder has; harmless when it has nothing. */
export async function releaseSeats(sql: Sql, holderId: string): Promise<void> {
  await release(sql, holderId)
}

/** Holders whose time is over, by the database's clock, longest first. */
export async function expiredHolders(sql: Sql, limit: number): Promise<string[]> {
  const holders = await sql.execute<{ holder_id: string }>(
    `select holder_id from booking_seat_claim where expires_at < now() and deleted_at is null
     group by holder_id order by min(expires_at) limit ?`,
    [limit]
  )
  return holders.map(({ holder_id }) => holder_id)
}

/** Gives back what a holder's time is over for; a hold that was renewed meanwhile stays, and so does what has no limit. */
export async function releaseExpiredSeats(sql: Sql, holderId: string): Promise<void> {
  await release(sql, holderId, "expires_at < now()")
}

/**
 * Gives back a hold as it was taken: one that anybody renewed meanwhile has another time limit and stays theirs.
 * @param expiresAt ISO 8601, as it was given when the hold was taken
 */
export async function releaseHold(sql: Sql, holderId: string, expiresAt: string): Promise<void> {
  await release(sql, holderId, "expires_at = ?", [expiresAt])
}

async function release(sql: Sql, holderId: string, condition = "true", values: string[] = []): Promise<void> {
  await lockHolders(sql, [holderId])
  const freed = await sql.execute<SeatDemand>(
    `delete from booking_seat_claim where holder_id = ? and deleted_at is null and ${condition}
     returning counter_id, quantity`,
    [holderId, ...values]
  )
  await moveCounters(sql, freed, [])
}
