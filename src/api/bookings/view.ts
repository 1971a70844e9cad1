import { linesTotal } from "../../domain/booking/lines-total"
import { bookingTotals } from "../../domain/booking/totals"
import { amountDue } from "../../domain/paying/standing"
import { askedOfBooking, askedOfParticipant } from "../../domain/question/asked"
import { isOpen } from "../../domain/refund/refund-case"
import type { Language } from "../../domain/refusal/sentences"
import { wordOf } from "../../workflows/events/reading/rules-of-event"
import type { BookingFacts, MasterData } from "../../workflows/reading/load-booking"
import { answersView } from "./answers-view"

type Participant = BookingFacts["booking"]["participants"][number]

/** What booker and staff both see of a booking, its questions in one language. */
export function bookingData({ booking, event, answers, files }: MasterData, language: Language) {
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
    answers: answersView(
      askedOfBooking(event.questions, ticketTypesOf(participants)),
      { answers: answers.booking, files },
      language
    ),
    participants: participants.map((participant) => {
      const asked = askedOfParticipant(event.questions, participant.ticket_type_id)
      return {
        ...participantView(participant, event),
        answers: answersView(asked, { answers: answers[participant.id], files }, language),
      }
    }),
    ...wordOf(event),
  }
}

/** What the booking costs, in minor units; see `bookingTotals`. */
export function totalsView({ booking, add_ons, fees, money, owes_fee, refund_cases }: BookingFacts) {
  const bought = [...booking.participants, ...add_ons.taken].map(({ line_item_id }) => line_item_id)
  const booking_total = linesTotal(money.lines, [...bought, ...fees.map(({ id }) => id)], money.currency_code)
  const refund_open = refund_cases.filter(({ status }) => isOpen(status)).reduce((open, { amount }) => open + amount, 0)
  const totals = bookingTotals({ order_total: money.total, order_paid: money.paid, booking_total })
  const payment_collection_id = totals.open > 0 || owes_fee ? money.payment_collection_id : null
  const payable = amountDue({ ...money, status: booking.status, owes_fee })
  const payment_due_at = totals.open > 0 || owes_fee ? booking.payment_due_at : null
  return { currency_code: money.currency_code, ...totals, payable, payment_due_at, refund_open, payment_collection_id }
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

function ticketTypesOf(participants: readonly Participant[]): string[] {
  return participants.filter(({ status }) => status !== "cancelled").map(({ ticket_type_id }) => ticket_type_id)
}
