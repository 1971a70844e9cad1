import { sumDecimals } from "../../../money/sum-decimals"
import { bookingTerms } from "../../../policy/terms"
import type { RebookingPlan } from "../../plan"
import { settledOutside } from "../../settle"
import {
  type Booking,
  type Books,
  inDecimal,
  inMinor,
  type Line,
  type Order,
  openCases,
  ownLines,
  pendingOf,
  supersede,
} from "./books"
import { EVENTS } from "./shop"

/** What a plan says will move, beside what the books have to move: the shop refuses to commit unless they agree. */
export type Moved = { planned: number; found: number }

/** Carries a plan out in the books, as the workflow does: by what the orders themselves say, exact to the last decimal. */
export function applyRebooking(books: Books, booking: Booking, plan: RebookingPlan): Moved[] {
  const { order: old, id } = booking
  const { transfer, settlement } = plan
  if (transfer.captures_first) capture(books, old)
  const own = ownLines(booking)
  old.lines = old.lines.filter((line) => !own.includes(line))
  const order = newOrder(books, old, plan)
  const moved: Moved[] = []

  if (transfer.kind === "offset") {
    const amount = sumDecimals([-pendingOf(old), -inDecimal(openCases(books, old, id))])
    moved.push({ planned: transfer.amount, found: inMinor(amount) })
    old.got = sumDecimals([old.got, -amount])
    order.got = amount
  }
  if (transfer.kind === "authorisation") order.authorised = old.authorised
  if (transfer.kind === "authorisation" || transfer.releases) old.authorised = 0
  const outside = settledOutside(settlement, plan.to.total)
  if (outside !== 0) {
    const lacking = pendingOf(order)
    moved.push({ planned: outside, found: inMinor(lacking) })
    order.got = sumDecimals([order.got, lacking])
    books.outside = sumDecimals([books.outside, lacking])
  }
  if (transfer.whole) old.closed = true

  supersede(books, booking)
  const fresh = successorsOf(booking, plan, order)
  booking.status = "cancelled"
  books.bookings.push(...fresh)
  for (const { counter_id, change } of plan.seats) books.taken[counter_id] = (books.taken[counter_id] ?? 0) + change
  const of = settlement.kind === "repay" ? old : order
  if (settlement.back > 0) {
    books.cases.push({ booking_id: fresh[0]?.id ?? "", order: of, amount: settlement.back, open: true })
  }
  return moved
}

export function capture(books: Books, order: Order): void {
  order.got = sumDecimals([order.got, order.authorised])
  books.captured = sumDecimals([books.captured, order.authorised])
  order.authorised = 0
}

function newOrder(
  books: Books,
  { code }: Order,
  { lines, fees, transfer, settlement, promotion_codes }: RebookingPlan
) {
  const id = `order${books.orders.length}`
  const sold = lines.map((line, index): Line => {
    const { quantity, unit_price: unit, ticket_type_id } = line
    const discount = sumDecimals(line.adjustments.map(({ amount }) => amount))
    const kind = ticket_type_id === null ? "add_on" : "ticket"
    const rate = line.tax_lines[0]?.rate ?? 0
    return { id: `${id}:${index}`, kind, quantity, unit, discount, goodwill: 0, rate }
  })
  const kept = fees.map(({ amount, tax_lines }, index): Line => {
    const rate = tax_lines[0]?.rate ?? 0
    return {
      id: `${id}:fee${index}`,
      kind: "fee",
      quantity: 1,
      unit: inDecimal(amount),
      discount: 0,
      goodwill: 0,
      rate,
    }
  })
  const on_invoice = transfer.due_on_invoice && settlement.due > 0
  const base = { got: 0, authorised: 0, on_invoice, code: code || promotion_codes.length > 0, closed: false }
  const order: Order = { id, lines: [...sold, ...kept], ...base }
  books.orders.push(order)
  return order
}

/** One booking for each event, the main one first; who it is for keeps their name. */
function successorsOf(booking: Booking, plan: RebookingPlan, order: Order): Booking[] {
  const { settlement, transfer } = plan
  const lineOf = (line: number | null) => (line === null ? null : `${order.id}:${line}`)
  const status = settlement.due === 0 || transfer.due_on_invoice ? "confirmed" : "awaiting_payment"
  return plan.successors.map(({ event_id }) => {
    const own = plan.tickets.filter(({ to_event_id }) => to_event_id === event_id)
    const nameOf = (participant: string | null, added: number | null) => participant ?? `${order.id}+${added}`
    const add_ons = plan.add_ons.filter((one) => one.event_id === event_id)
    const types = EVENTS.find(({ id }) => id === event_id)?.ticket_types ?? []
    return {
      ...{ id: `${order.id}/${event_id}`, order, event_id },
      status: booking.status === "awaiting_approval" ? booking.status : status,
      participants: own.map(({ participant_id, added, to_ticket_type_id, line }) => {
        const id = nameOf(participant_id, added)
        const on = { ticket_type_id: to_ticket_type_id ?? "", line_item_id: lineOf(line) ?? "" }
        return { id, name: id, ...on, status: "registered" as const }
      }),
      add_ons: add_ons.flatMap(({ participant_id, added, add_on_id, pieces }) => {
        const holder = participant_id === null && added === null ? null : nameOf(participant_id, added)
        return pieces.map(({ quantity, line }) => {
          return { add_on_id, participant_id: holder, quantity, line_item_id: lineOf(line) }
        })
      }),
      terms: { ...bookingTerms(types), ...(event_id === booking.event_id ? booking.terms : {}) },
    }
  })
}
