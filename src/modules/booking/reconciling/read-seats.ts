import type { BookingFacts } from "../../../domain/reconciliation/facts"
import type { SeatDemand } from "../../../domain/seats/demand"
import type { Sql } from "../sql/sql"

type ParticipantRow = { booking_id: string; ticket_type_id: string; line_item_id: string; status: string }
type ClaimRow = SeatDemand & { booking_id: string }
type TakenRow = { booking_id: string; add_on_id: string; quantity: number }
type SeatsOfBooking = Pick<BookingFacts, "participants" | "line_ids" | "claims" | "add_ons">

/** Reads participants, add-ons and seats of these bookings; a claim that would expire is not a booking's. */
export async function readSeatsOfBookings(
  sql: Sql,
  bookingIds: readonly string[]
): Promise<(bookingId: string) => SeatsOfBooking> {
  const ids = JSON.stringify(bookingIds)
  const participants = groupByBooking(
    await sql.execute<ParticipantRow>(
      `select booking_id, ticket_type_id, line_item_id, status from booking_participant
       where booking_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null`,
      [ids]
    )
  )
  const claims = groupByBooking(
    await sql.execute<ClaimRow>(
      `select holder_id as booking_id, counter_id, sum(quantity)::int as quantity from booking_seat_claim
       where holder_id in (select jsonb_array_elements_text(?::jsonb)) and expires_at is null and deleted_at is null
       group by holder_id, counter_id`,
      [ids]
    )
  )
  const taken = groupByBooking(
    await sql.execute<TakenRow>(
      `select booking_id, add_on_id, sum(quantity)::int as quantity from booking_add_on_taken
       where booking_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null
       group by booking_id, add_on_id`,
      [ids]
    )
  )
  return (id) => {
    const own = participants.get(id) ?? []
    return {
      participants: own.filter(({ status }) => status !== "cancelled"),
      line_ids: [...new Set(own.map(({ line_item_id }) => line_item_id))],
      claims: claims.get(id) ?? [],
      add_ons: (taken.get(id) ?? []).map(({ add_on_id, quantity }) => ({ add_on_id, quantity })),
    }
  }
}

function groupByBooking<Row extends { booking_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.booking_id, [...(groups.get(row.booking_id) ?? []), row])
  return groups
}
