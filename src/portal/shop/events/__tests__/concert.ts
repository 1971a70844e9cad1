import type { BookableEvent, TicketType } from "../../../../client"

const STALLS: TicketType = {
  id: "btkt_stalls",
  title: "Stalls",
  variant_id: "variant_stalls",
  seats: { free: 3 },
  price: { currency_code: "eur", amount: 10_000 },
}
const BALCONY: TicketType = {
  id: "btkt_balcony",
  title: "Balcony",
  variant_id: "variant_balcony",
  seats: { free: 20 },
  price: { currency_code: "eur", amount: 6_000 },
}

/** A concert with two ticket types and 20 places, of which 3 in the stalls. */
export function concert(change: Partial<BookableEvent> = {}): BookableEvent {
  return {
    id: "bevt_concert",
    title: "Autumn concert",
    description: null,
    venue: null,
    timezone: "Europe/Berlin",
    starts_at: "2027-01-21T18:00:00Z",
    ends_at: "2027-01-21T20:00:00Z",
    dates: [],
    approval: false,
    registration_opens_at: null,
    registration_closes_at: null,
    bookable: true,
    not_bookable: null,
    self_service: false,
    contact: null,
    terms: null,
    seats: { free: 20, capacity: 100 },
    ticket_types: [STALLS, BALCONY],
    add_ons: [],
    questions: [],
    ...change,
  }
}
