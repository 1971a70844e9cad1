import fc from "fast-check"
import { bookingTerms } from "../../../policy/terms"
import { type Booking, type Books, type Line, type Order, totalOfAll } from "./books"
import { EVENTS, priceOf } from "./shop"

/** How somebody bought: how many of what, with what beside it in the order, and how they pay. */
export const placed = fc.record({
  people: fc.array(fc.nat({ max: 1 }), { minLength: 1, maxLength: 6 }),
  event: fc.nat({ max: 2 }),
  /** Another booking in the order, for the next event. */
  second: fc.nat({ max: 2 }),
  ware: fc.boolean(),
  extras: fc.boolean(),
  code: fc.boolean(),
  payment: fc.constantFrom("captured", "captured", "authorised", "on_invoice", "part_paid", "unpaid", "asked"),
})
export type PlacedBooking = typeof placed extends fc.Arbitrary<infer T> ? T : never

/** The books right after a purchase. */
export function booksOf({ people, event, second, ware, extras, code, payment }: PlacedBooking): Books {
  const base = { got: 0, authorised: 0, on_invoice: payment === "on_invoice", closed: false }
  const order: Order = { id: "order0", lines: [], code, ...base }
  const empty = { cases: [], taken: {}, captured: 0, refunded: 0, outside: 0, called_off: [] }
  const books: Books = { orders: [order], bookings: [], ...empty }
  const status = payment === "asked" ? "awaiting_approval" : payment === "unpaid" ? "awaiting_payment" : "confirmed"
  bought(books, order, { people, event, extras, status })
  if (second > 0) bought(books, order, { people: Array(second).fill(0), event: event + 1, extras: false, status })
  if (ware) order.lines.push({ ...lineOf("ware", 1, code), kind: "ware", unit: 23.4567 })
  const total = totalOfAll(order.lines)
  if (payment === "captured") books.captured = order.got = total
  if (payment === "part_paid") books.captured = order.got = Math.floor(total * 40) / 100
  if (payment === "authorised") order.authorised = total
  return books
}

type Bought = { people: readonly number[]; event: number; extras: boolean; status: Booking["status"] }

function bought(books: Books, order: Order, { people, event: at, extras, status }: Bought): void {
  const event = EVENTS[at % EVENTS.length]
  if (!event) return
  const types = people.map((one) => event.ticket_types[one]?.id ?? "")
  for (const type of new Set(types)) {
    const quantity = types.filter((one) => one === type).length
    order.lines.push({ ...lineOf(type, quantity, order.code), kind: "ticket" })
    books.taken[type] = quantity
  }
  books.taken[event.id] = people.length
  const participants = types.map((ticket_type_id, index) => {
    const id = `${event.id}${index}`
    return { id, name: id, ticket_type_id, line_item_id: ticket_type_id, status: "registered" as const }
  })
  const [anna] = participants
  const taken: Booking["add_ons"] = []
  if (extras && event.id !== "gala" && anna) {
    const workshop = `${event.id}_workshop`
    order.lines.push({ ...lineOf(workshop, 2, order.code), kind: "add_on" })
    taken.push({ add_on_id: workshop, participant_id: anna.id, quantity: 2, line_item_id: workshop })
    taken.push({ add_on_id: `${event.id}_lunch`, participant_id: anna.id, quantity: 1, line_item_id: null })
    books.taken[workshop] = 2
    books.taken[`${event.id}_lunch`] = 1
  }
  const terms = bookingTerms(event.ticket_types)
  books.bookings.push({
    id: `bought/${event.id}`,
    order,
    event_id: event.id,
    status,
    participants,
    add_ons: taken,
    terms,
  })
}

function lineOf(sold: string, quantity: number, code: boolean): Omit<Line, "kind"> {
  const { unit, rate } = priceOf(sold, quantity, 1)
  return { id: sold, quantity, unit, discount: code ? (unit * quantity) / 10 : 0, goodwill: 0, rate }
}
