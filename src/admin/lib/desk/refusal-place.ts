import { ApiError } from "../http/api-error"

/** The parts of the page that a refusal can be about; a ticket by its place, from 0. */
export type DeskPlace =
  | "event"
  | "booker"
  | "tickets"
  | "answers"
  | "country"
  | "codes"
  | "payment"
  | `ticket:${number}`

const PLACES: Record<string, DeskPlace> = {
  event_not_bookable: "event",
  event_not_found: "event",
  price_missing: "event",
  additional_booking_invalid: "event",
  name_required: "booker",
  desk_email_missing: "booker",
  customer_unknown: "booker",
  desk_country_missing: "country",
  desk_region_unknown: "country",
  add_on_limit: "tickets",
  add_on_not_available: "tickets",
  add_on_sold_out: "tickets",
  promotion_not_applied: "codes",
}

/** Where a refusal is shown: beside what it is about; with the button where it is about all of it. */
export function placeOf(error: Error | null): DeskPlace | null {
  if (!error) return null
  if (!(error instanceof ApiError)) return "payment"
  const { participant } = error.details
  if (error.code === "answer_invalid" || error.code === "question_not_asked")
    return typeof participant === "string" ? `ticket:${Number(participant) - 1}` : "answers"
  return PLACES[error.code] ?? "payment"
}
