import { bookingTotals } from "../../domain/booking/totals"
import { type Decision, type Refusal, refuse } from "../../domain/decision"
import { sum } from "../../domain/money/minor"
import type { Permission } from "../../domain/policy/may"
import type { ShopPolicy } from "../../domain/policy/policy"
import { isOpen } from "../../domain/refund/refund-case"
import { type Language, sentence } from "../../domain/refusal/sentences"
import { rightForAll, rightTo } from "../../workflows/editing/rights"
import { wordOf } from "../../workflows/events/reading/rules-of-event"
import type { BookingFacts, MasterData, RebookedBooking } from "../../workflows/reading/load-booking"

type Participant = BookingFacts["booking"]["participants"][number]
export type CustomerContext = { policy: ShopPolicy; language: Language; now: string; participant_id: string | null }

/** What booker and staff both see of a booking. */
export function bookingData({ booking, event }: MasterData) {
  const { number, status, version, locale, incomplete, participants } = booking
  const { title, venue, timezone, starts_at, ends_at } = event
  const dates = event.dates.map((date) => ({ id: date.id, starts_at: date.starts_at, ends_at: date.ends_at }))
  return {
    number,
    status,
    version,
    locale,
    incomplete,
    event: { id: event.id, title, venue, timezone, starts_at, ends_at, dates },
    booker: personOf(booking),
    participants: participants.map((participant) => participantView(participant, event)),
    ...wordOf(event),
  }
}

/** What the booking costs, in minor units; see `bookingTotals`. */
export function totalsView({ booking, money, refund_cases }: BookingFacts) {
  const lineIds = new Set(booking.participants.map(({ line_item_id }) => line_item_id))
  const own = [...money.lines].filter(([id]) => lineIds.has(id)).map(([, total]) => total)
  const refund_open = refund_cases.filter(({ status }) => isOpen(status)).reduce((open, { amount }) => open + amount, 0)
  const totals = bookingTotals({ order_total: money.total, order_paid: money.paid, booking_total: sum(own) })
  const payment_collection_id = totals.open > 0 ? money.payment_collection_id : null
  return { currency_code: money.currency_code, ...totals, refund_open, payment_collection_id }
}

/** A booking as its customer sees it; a participant's own link shows the own ticket, and no money (SPEC M18). */
export function customerBooking(facts: BookingFacts, context: CustomerContext) {
  const { booking, event } = facts
  const rights = { shop: context.policy, event, actor: "customer" as const, status: booking.status, now: context.now }
  const types = booking.participants.map(({ ticket_type_id }) => ticket_type_id)
  const view = (right: Decision<Permission>) => mayView(right, context.language)
  const may = {
    edit: view(rightTo("edit", null, rights)),
    rename: view(rightForAll("rename", types, rights)),
    rebook: view(context.participant_id === null ? rightForAll("rebook", types, rights) : notTheirs(event)),
  }
  const data = bookingData(facts)
  const history = { rebooked_from: rebookedView(facts.rebooked_from), rebooked_to: rebookedView(facts.rebooked_to) }
  if (context.participant_id === null) return { ...data, totals: totalsView(facts), may, ...history }
  const { booker: _booker, participants, ...rest } = data
  return { ...rest, participants: participants.filter(({ id }) => id === context.participant_id), may }
}

/** What concerns the whole booking and its money is not for a participant's own link (SPEC M18). */
export function notTheirs(event: BookingFacts["event"]): { ok: false; refusal: Refusal } {
  return refuse({ code: "rebooking_not_allowed", level: "default", ...wordOf(event) })
}

function participantView(participant: Participant, event: BookingFacts["event"]) {
  const { id, position, ticket_type_id, status, ticket_code } = participant
  const type = event.ticket_types.find((one) => one.id === ticket_type_id)
  const ticket_type = { id: ticket_type_id, title: type?.title ?? "" }
  return {
    id,
    position,
    ticket_type,
    status,
    ticket_code: status === "cancelled" ? null : ticket_code,
    ...personOf(participant),
  }
}

function personOf({ first_name, last_name, email, phone, address }: Participant | BookingFacts["booking"]) {
  return { first_name, last_name, email, phone, address }
}

function rebookedView(rebooked: RebookedBooking | null) {
  return rebooked && { number: rebooked.number, event_title: rebooked.event_title }
}

/** A right as pages show it: until when, or why not. */
function mayView(right: Decision<Permission>, language: Language) {
  if (right.ok) return { allowed: true, until: right.value.until }
  const { code, ...details }: Refusal = right.refusal
  return { allowed: false, code, message: sentence(right.refusal, language), details }
}
