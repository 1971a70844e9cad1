import { DATA_FIELDS } from "../../../domain/policy/field"
import type { Actor } from "../change-log/append-change"
import type { BookingEdit } from "../editing/edit-booking"
import type { BookingDraft } from "../registering/booking-draft"
import { seats } from "./small-world"

export const SYSTEM: Actor = { type: "system", id: null, channel: "system" }
export const STAFF: Actor = { type: "staff", id: "user_1", channel: "admin", reason: "called us", request_id: "req_1" }

/** Anna's order of two adult tickets for the concert: one for herself, one that nobody is named for. */
export function annasOrder(given: Partial<BookingDraft> = {}): BookingDraft {
  return {
    order_id: "order_anna",
    event_id: "concert",
    booker: { first_name: "Anna", last_name: "Berg", email: "anna@example.com", address: { city: "Köln" } },
    locale: "de",
    origin: "online",
    status: "confirmed",
    term: null,
    tickets: [
      { ticket_type_id: "concert/adult", line_item_id: "line_1", first_name: "Anna", last_name: "Berg", answers: [] },
      { ticket_type_id: "concert/adult", line_item_id: "line_1", answers: [] },
    ],
    answers: [],
    unanswered: false,
    add_ons: [],
    seats: [seats("concert/adult", 2, "line_1")],
    terms: {},
    cart_id: "cart_anna",
    actor: SYSTEM,
    now: "2027-05-01T12:00:00.000Z",
    ...given,
  }
}

const YES = { ok: true, value: { level: "event", until: null } } as const
const TO_ALL = Object.fromEntries(DATA_FIELDS.map((field) => [field, YES]))

/** An edit of a booking by staff, who may do everything. */
export function editOf(
  booking_id: string,
  request: BookingEdit["request"],
  given: Partial<BookingEdit> = {}
): BookingEdit {
  return {
    booking_id,
    request,
    rights: {
      booking: TO_ALL,
      ticket_types: {
        "concert/adult": { edit: TO_ALL, rename: { first_name: YES, last_name: YES }, attended: true },
      },
    },
    questions: [],
    addOns: { offered: [], free: [] },
    onlyParticipant: null,
    notify_email: null,
    actor: STAFF,
    now: "2027-05-02T12:00:00.000Z",
    ...given,
  }
}
