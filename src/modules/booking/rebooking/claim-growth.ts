import type { SeatDemand } from "../../../domain/seats/demand"
import { take } from "../seats/counters"
import { newId, type Sql } from "../sql/sql"

/** Seats of one counter, and the event that they are in. */
export type GrowingSeats = SeatDemand & { event_id: string }

/** The seats that a rebooking needs beyond those its booking holds, by counter, and until when they are held for it. */
export type SeatGrowth = {
  rebooking_id: string
  seats: GrowingSeats[]
  /** A rebooking that broke off gives them back then, by the database's clock. */
  hold_minutes: number
}

/**
 * Claims what grows, before anything else is done: who loses the race for the last seat is refused while the booking
 * still stands where it was. Counters are locked in the order of their ids, as everywhere. Throws `event_full`.
 */
export async function claimGrowth(sql: Sql, { rebooking_id, seats, hold_minutes }: SeatGrowth): Promise<void> {
  for (const { counter_id, quantity, event_id } of [...seats].sort((a, b) => (a.counter_id < b.counter_id ? -1 : 1))) {
    await take(sql, { counter_id, quantity }, event_id)
    await sql.execute(
      `insert into booking_seat_claim (id, counter_id, quantity, holder, holder_id, line_id, expires_at)
       values (?, ?, ?, 'rebooking', ?, ?, now() + ? * interval '1 minute')`,
      [newId("bclm"), counter_id, quantity, rebooking_id, counter_id, hold_minutes]
    )
  }
}
