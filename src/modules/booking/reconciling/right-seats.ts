import { type Actor, appendChange } from "../change-log/append-change"
import { claimSeats } from "../seats/claim-seats"
import type { AddOnLine, ClaimLine } from "../seats/claims"
import { releaseSeats } from "../seats/release-seats"
import type { Sql } from "../sql/sql"

export type SeatRighting = {
  booking_id: string
  actor: Actor
  /** ISO 8601 */
  now: string
}

type BookingRow = { event_id: string; status: string; oversold: boolean }
type TicketRow = { ticket_type_id: string; quantity: number }
type TakenRow = { add_on_id: string; quantity: number }

/**
 * Makes a booking's seats those of its participants and add-ons: missing ones are taken, surplus ones given back, and all of them where
 * it is cancelled. One that was oversold has its seats then. Throws `event_full` or `add_on_sold_out`, and nothing has changed.
 */
export async function rightSeats(sql: Sql, secret: string, { booking_id, actor, now }: SeatRighting): Promise<void> {
  const [booking] = await sql.execute<BookingRow>(
    "select event_id, status, oversold from booking where id = ? and deleted_at is null for update",
    [booking_id]
  )
  if (!booking) return
  const before = await seatsOf(sql, booking_id, booking.event_id)
  if (booking.status === "cancelled") await releaseSeats(sql, booking_id)
  else await claimSeats(sql, { kind: "booking", id: booking_id }, await linesOf(sql, booking_id, booking), null)
  if (booking.oversold) {
    await sql.execute("update booking set oversold = false, version = version + 1, updated_at = now() where id = ?", [
      booking_id,
    ])
  }
  const after = await seatsOf(sql, booking_id, booking.event_id)
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "booking.seats_righted",
    actor,
    at: now,
    changes: [
      { subject: "booking", field: "seats", before, after },
      ...(booking.oversold ? [{ subject: "booking", field: "oversold", before: true, after: false }] : []),
    ],
  })
}

async function linesOf(sql: Sql, bookingId: string, { event_id }: BookingRow): Promise<(ClaimLine | AddOnLine)[]> {
  const tickets = await sql.execute<TicketRow>(
    `select ticket_type_id, count(*)::int as quantity from booking_participant
     where booking_id = ? and status <> 'cancelled' and deleted_at is null group by ticket_type_id order by ticket_type_id`,
    [bookingId]
  )
  const taken = await sql.execute<TakenRow>(
    `select add_on_id, sum(quantity)::int as quantity from booking_add_on_taken
     where booking_id = ? and deleted_at is null group by add_on_id order by add_on_id`,
    [bookingId]
  )
  return [
    ...tickets.map((ticket) => ({ line_id: ticket.ticket_type_id, event_id, ...ticket })),
    ...taken.map((pieces) => ({ line_id: pieces.add_on_id, event_id, ...pieces })),
  ]
}

async function seatsOf(sql: Sql, bookingId: string, eventId: string): Promise<number> {
  const [held] = await sql.execute<{ seats: number }>(
    `select coalesce(sum(quantity), 0)::int as seats from booking_seat_claim
     where holder_id = ? and counter_id = ? and deleted_at is null`,
    [bookingId, eventId]
  )
  return held?.seats ?? 0
}
