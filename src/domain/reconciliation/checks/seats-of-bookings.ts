import { type SeatDemand, seatDemand } from "../../seats/demand"
import type { BookedOrder, BookingFacts } from "../facts"
import type { Finding } from "../finding"
import { bookingSubject } from "../subjects"

/**
 * A booking holds one seat of its event and one of the ticket type for each participant, and its add-ons; nothing when it
 * is cancelled. One that found no seats left is flagged, and staff decide: it is named until they have.
 */
export function checkSeatsOfBookings({ bookings }: BookedOrder): Finding[] {
  return bookings.flatMap((booking): Finding[] => {
    const subject = bookingSubject(booking)
    const claimed = seatsIn(booking.claims, booking.event_id)
    const participants = booking.participants.length
    if (booking.status === "cancelled") {
      if (booking.claims.length === 0) return []
      const most = Math.max(...booking.claims.map(({ quantity }) => quantity))
      return [{ code: "cancelled_booking_holds_seats", subject, detail: "", figures: { claimed: most } }]
    }
    if (booking.oversold) {
      return [{ code: "booking_oversold", subject, detail: "", figures: { participants, claimed } }]
    }
    if (holdsWhatItNeeds(booking)) return []
    return [{ code: "claims_differ_from_participants", subject, detail: "", figures: { claimed, participants } }]
  })
}

function holdsWhatItNeeds({ event_id, participants, add_ons, claims }: BookingFacts): boolean {
  const seats = participants.map(({ ticket_type_id }) => ({ event_id, ticket_type_id, quantity: 1 }))
  const pieces = add_ons.map((taken) => ({ event_id, ...taken }))
  return key(claims) === key(seatDemand([...seats, ...pieces]))
}

function seatsIn(claims: readonly SeatDemand[], eventId: string): number {
  return claims.find(({ counter_id }) => counter_id === eventId)?.quantity ?? 0
}

function key(demand: readonly SeatDemand[]): string {
  return demand
    .map(({ counter_id, quantity }) => `${counter_id} ${quantity}`)
    .sort()
    .join()
}
