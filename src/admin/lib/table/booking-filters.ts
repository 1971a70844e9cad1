import type { BookingFilter } from "../bookings"
import { BOOKING_STATUSES, CHANGE_ACTORS } from "../contract/booking"
import { filterValue } from "./list-query"

/** The tabs of the list of bookings (SPEC M13, U6-U9). */
export const BOOKING_TABS = ["upcoming", "past", "all", "to_approve"] as const
export type BookingTab = (typeof BOOKING_TABS)[number]

/** Fields that a list can be narrowed to changes of, as the log names them; `question` is the answer to any question. */
export const CHANGED_FIELDS = [
  ...["first_name", "last_name", "email", "phone", "address", "locale", "status"],
  "question",
] as const

export type Period = { $gte?: string; $lte?: string }

export function bookingTab(params: URLSearchParams): BookingTab {
  return filterValue(params, "period", BOOKING_TABS) ?? "upcoming"
}

/** What the address bar says of which bookings are wanted, besides the page; of one event, all of its bookings. */
export function bookingFilter(params: URLSearchParams, eventId?: string): Omit<BookingFilter, "offset" | "limit"> {
  const tab = bookingTab(params)
  const period = periodOf(params, "changed_at")
  const filter = {
    q: params.get("q") ?? undefined,
    event_id: eventId ?? params.get("event_id") ?? undefined,
    status: filterValue(params, "status", BOOKING_STATUSES),
    ...(eventId ? {} : ofTab(tab)),
    incomplete: yesOrNo(params, "incomplete"),
    paid: yesOrNo(params, "paid"),
    changed_since: period.$gte,
    changed_until: period.$lte && endOfDay(period.$lte),
    changed_by: filterValue(params, "changed_by", CHANGE_ACTORS),
    changed_field: filterValue(params, "changed_field", CHANGED_FIELDS),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

function ofTab(tab: BookingTab): BookingFilter {
  if (tab === "to_approve") return { status: "awaiting_approval" }
  return tab === "all" ? {} : { period: tab }
}

/** Whole days of the clock here: so many of them until today, as a period. */
export function lastDays(days: number, now: Date): Period {
  const begin = new Date(now)
  begin.setDate(begin.getDate() - (days - 1))
  begin.setHours(0, 0, 0, 0)
  return { $gte: begin.toISOString() }
}

function yesOrNo(params: URLSearchParams, name: string): boolean | undefined {
  const value = filterValue(params, name, ["true", "false"])
  return value && value === "true"
}

/** A period as the table writes it, in JSON; whatever else somebody typed into the address is ignored. */
function periodOf(params: URLSearchParams, name: string): Period {
  try {
    const { $gte, $lte } = JSON.parse(params.get(name) ?? "{}") ?? {}
    return { $gte: instant($gte), $lte: instant($lte) }
  } catch {
    return {}
  }
}

function instant(written: unknown): string | undefined {
  const at = new Date(typeof written === "string" ? written : Number.NaN)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

/** A day that is chosen as the last is wanted to its end. */
function endOfDay(day: string): string {
  const end = new Date(day)
  end.setHours(24, 0, 0, 0)
  return end.toISOString()
}
