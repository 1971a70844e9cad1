import type { TakenAddOn } from "../../../domain/add-on/add-on"
import type { FeeLine } from "../../../domain/booking/fee-line"
import { exactTotal, linesTotal } from "../../../domain/booking/lines-total"
import type { MailBooking, MailEvent, MailTotals } from "../../../domain/mail/facts"
import type { PaymentState } from "../../../domain/mail/payment"
import { decimalsOf } from "../../../domain/money/decimal"
import { ZERO } from "../../../domain/money/minor"
import { shares } from "../../../domain/money/shares"
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

type Counted = {
  booking: { participants: readonly Pick<BookingFacts["booking"]["participants"][number], Ticket>[] }
  event: { ticket_types: readonly { id: string; title: string }[] }
  add_ons: { offered: readonly { id: string; title: string }[]; taken: readonly TakenAddOn[] }
  fees: readonly FeeLine[]
  money: Pick<BookingFacts["money"], "currency_code" | "display_id" | "total" | "lines">
}
type Ticket = "id" | "status" | "ticket_type_id" | "line_item_id"

/** What a booking costs, by ticket type, add-on and fee; an order line belongs to one booking, and to one of those. */
export function mailTotals({ booking, event, add_ons, fees, money }: Counted, payment: PaymentState): MailTotals {
  const going = booking.participants.filter(({ status }) => status !== "cancelled")
  const tickets = event.ticket_types.map(({ id, title }) => {
    const own = going.filter(({ ticket_type_id }) => ticket_type_id === id)
    return { title, quantity: own.length, line_ids: linesOf(own) }
  })
  const held = add_ons.taken.filter(({ participant_id: holder }) => {
    return holder === null ? going.length > 0 : going.some(({ id }) => id === holder)
  })
  const addOns = add_ons.offered.map(({ id, title }) => {
    const own = held.filter(({ add_on_id }) => add_on_id === id)
    return { title, quantity: own.reduce((all, { quantity }) => all + quantity, 0), line_ids: linesOf(own) }
  })
  const asked = fees.map(({ id, title }) => ({ title, quantity: 1, line_ids: [id] }))
  const bought = [...tickets, ...addOns, ...asked].filter(({ quantity }) => quantity > 0)
  const { currency_code } = money
  const total = linesTotal(
    money.lines,
    bought.flatMap(({ line_ids }) => line_ids),
    currency_code
  )
  const unit = 10 ** decimalsOf(currency_code)
  const amounts = shares(
    bought.map(({ line_ids }) => exactTotal(money.lines, line_ids) * unit),
    total
  )
  return {
    currency_code,
    lines: bought.map(({ title, quantity }, index) => ({ title, quantity, total: amounts[index] ?? ZERO })),
    total,
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

function linesOf(bought: readonly { line_item_id: string | null }[]): (string | null)[] {
  return bought.map(({ line_item_id }) => line_item_id)
}

function iso(instant: Date): string {
  return new Date(instant).toISOString()
}
