import type { MailBooking, MailEvent, MailTotals } from "../../../domain/mail/facts"
import type { PaymentState } from "../../../domain/mail/payment"
import { type Minor, sum } from "../../../domain/money/minor"
import { nameOf } from "../../../domain/person/person"
import { wordOf } from "../../events/reading/rules-of-event"
import type { BookingFacts } from "../../reading/load-booking"

/** A booking as mails speak of it. */
export function mailBooking({ booking, event }: Pick<BookingFacts, "booking" | "event">): MailBooking {
  return {
    number: booking.number,
    booker: nameOf(booking),
    event: mailEvent(event),
    participants: booking.participants.map((participant) => ({
      name: nameOf(participant),
      ticket_type: ticketTypeTitle(event, participant.ticket_type_id),
      cancelled: participant.status === "cancelled",
    })),
  }
}

/** An event as mails speak of it. */
export function mailEvent(event: BookingFacts["event"]): MailEvent {
  const { title, venue, timezone } = event
  const dates = event.dates.map(({ starts_at, ends_at }) => ({ starts_at: iso(starts_at), ends_at: iso(ends_at) }))
  return { title, venue, timezone, dates, ...wordOf(event) }
}

/** What a booking costs, by ticket type; an order line belongs to one booking and one ticket type. */
export function mailTotals({ booking, event, money }: BookingFacts, payment: PaymentState): MailTotals {
  const going = booking.participants.filter(({ status }) => status !== "cancelled")
  const lines = event.ticket_types
    .map(({ id, title }) => {
      const tickets = going.filter(({ ticket_type_id }) => ticket_type_id === id)
      return { title, quantity: tickets.length, total: totalOf(tickets, money.lines) }
    })
    .filter(({ quantity }) => quantity > 0)
  return {
    currency_code: money.currency_code,
    lines,
    total: sum(lines.map(({ total }) => total)),
    order: { number: orderNumber(money), total: money.total },
    payment,
  }
}

/** An order's number as Medusa shows it. */
export function orderNumber({ display_id }: { display_id: number }): string {
  return `#${display_id}`
}

export function ticketTypeTitle({ ticket_types }: BookingFacts["event"], id: string): string {
  return ticket_types.find((type) => type.id === id)?.title ?? ""
}

function totalOf(tickets: readonly { line_item_id: string }[], lines: ReadonlyMap<string, Minor>): Minor {
  const ids = new Set(tickets.map(({ line_item_id }) => line_item_id))
  return sum([...lines].filter(([id]) => ids.has(id)).map(([, total]) => total))
}

function iso(instant: Date): string {
  return new Date(instant).toISOString()
}
