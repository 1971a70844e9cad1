import type { Minor } from "../../../domain/money/minor"
import type { Person } from "../../../domain/person/person"
import type { BookingStatus } from "./booking"
import type { Page } from "./page"

/** A booking that was not paid in time; see docs/api.md. */
export type OverdueBooking = {
  id: string
  number: string
  status: BookingStatus
  booker: Person
  event: { title: string; timezone: string } | null
  open: Minor
  currency_code: string
  payment_due_at: string
  reminded: number
  last_reminded_at: string | null
  blocked: boolean
  last_note: { note: string; at: string } | null
}

export type OverduePage = Page & { bookings: OverdueBooking[] }
