import type { BookingStatus } from "./selling"

/** A booking in a signed-in customer's list. */
export type OwnBooking = {
  id: string
  number: string
  status: BookingStatus
  incomplete: boolean
  tickets: number
  event: { id: string; title: string; venue: string | null; timezone: string; starts_at: string; ends_at: string }
}

export type OwnBookingPage = { bookings: OwnBooking[]; count: number; offset: number; limit: number }
