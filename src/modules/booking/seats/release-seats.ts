import type { SeatDemand } from "../../../domain/seats/demand"
import type { Sql } from "../sql/sql"
import { lockHolders } from "./claims"
import { moveCounters } from "./counters"

/** Gives back all that a holder has; harmless when it has nothing. */
export async function releaseSeats(sql: Sql, holderId: string): Promise<void> {
  await release(sql, "delete from booking_seat_claim where holder_id = ? returning counter_id, quantity", holderId)
}

/** Gives back what a holder's time is over for; a hold that was renewed meanwhile stays, and so does what has no limit. */
export async function releaseExpiredSeats(sql: Sql, holderId: string): Promise<void> {
  await release(
    sql,
    "delete from booking_seat_claim where holder_id = ? and expires_at < now() returning counter_id, quantity",
    holderId
  )
}

async function release(sql: Sql, deletion: string, holderId: string): Promise<void> {
  await lockHolders(sql, [holderId])
  await moveCounters(sql, await sql.execute<SeatDemand>(deletion, [holderId]), [])
}
