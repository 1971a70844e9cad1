import { type AddOnSeats, countersOf, type SeatDemand, type SeatLine } from "../../../domain/seats/demand"
import { newId, type Sql } from "../sql/sql"

export type Holder = { kind: "cart" | "rebooking" | "booking"; id: string }

/** One line of a holder: which seats, and what they are for (a cart line, a ticket type). */
export type ClaimLine = SeatLine & { line_id: string }

/** The same of pieces of an add-on. */
export type AddOnLine = AddOnSeats & { line_id: string }

/** A claim as it stands: the seats of one line at one counter. */
export type Claim = SeatDemand & { line_id: string }

/** Lets requests for the same holders wait for each other until the commit; in sorted order, so that none waits for ever. */
export async function lockHolders(sql: Sql, holderIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(holderIds)].sort()) {
    await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [id])
  }
}

/** The claims that lines need: each seat counts at its event and at its ticket type, an add-on at its own counter. */
export function claimsOf(lines: readonly (ClaimLine | AddOnLine)[]): Claim[] {
  return lines.flatMap((line) =>
    countersOf(line).map((counter_id) => ({ counter_id, line_id: line.line_id, quantity: line.quantity }))
  )
}

/** Writes claims. `expiresAt` (ISO 8601) makes holds of them; null: they never expire. */
export async function insertClaims(sql: Sql, holder: Holder, claims: readonly Claim[], expiresAt: string | null) {
  if (claims.length === 0) return
  await sql.execute(
    `insert into booking_seat_claim (id, counter_id, quantity, holder, holder_id, line_id, expires_at)
     values ${claims.map(() => "(?, ?, ?, ?, ?, ?, ?)").join(", ")}`,
    claims.flatMap(({ counter_id, line_id, quantity }) => [
      newId("bclm"),
      counter_id,
      quantity,
      holder.kind,
      holder.id,
      line_id,
      expiresAt,
    ])
  )
}
