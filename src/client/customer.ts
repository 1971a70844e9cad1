import { type Ask, part } from "./ask"
import type { Access } from "./types/booking"
import type { OwnBookingPage } from "./types/own-booking"

export type OwnBookingFilter = { when?: "upcoming" | "past"; offset?: number; limit?: number }

/**
 * The bookings of a customer who is signed in to Medusa: by the SDK's own session, or by a token of theirs. A 401 means that
 * nobody is signed in any more.
 */
export function customer(ask: Ask, token?: string) {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  return {
    /** Upcoming ones with the next one first, past ones with the latest first. */
    bookings: (query: OwnBookingFilter = {}): Promise<OwnBookingPage> =>
      ask("GET", "/store/customers/me/bookings", { query, headers }),

    /** A session for one of them, without number and address. Refusal: `booking_not_found`. */
    open: async (bookingId: string): Promise<Access> => {
      const path = `/store/customers/me/bookings/${part(bookingId)}/access`
      const { access } = await ask<{ access: Access }>("POST", path, { body: {}, headers })
      return access
    },
  }
}
