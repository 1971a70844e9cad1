import type { TakenAddOn } from "../../../add-on/add-on"
import { toDecimal, toMinor } from "../../../money/decimal"
import { type Minor, minor } from "../../../money/minor"
import { sumDecimals } from "../../../money/sum-decimals"
import type { BookingTerms } from "../../../policy/terms"
import type { RebookingParticipant } from "../../facts"

/** A line of an order: gross decimals with their fraction, as Medusa keeps what was priced without its tax. */
export type Line = {
  id: string
  kind: "ticket" | "add_on" | "fee" | "ware"
  quantity: number
  unit: number
  /** Taken off by a code, and out of goodwill. */
  discount: number
  goodwill: number
  rate: number
}

export type Order = {
  id: string
  lines: Line[]
  /** The sum of its transactions, as decimals. */
  got: number
  /** Authorised and not captured. */
  authorised: number
  on_invoice: boolean
  code: boolean
  closed: boolean
}

export type Booking = {
  id: string
  order: Order
  event_id: string
  status: "awaiting_approval" | "awaiting_payment" | "confirmed" | "cancelled"
  participants: RebookingParticipant[]
  add_ons: TakenAddOn[]
  terms: BookingTerms
}

export type Case = { booking_id: string; order: Order; amount: Minor; open: boolean }

/** Everything that a shop keeps, as little of it as money and seats can be followed by. */
export type Books = {
  orders: Order[]
  bookings: Booking[]
  cases: Case[]
  /** Seats by counter. */
  taken: Record<string, number>
  /** What providers have taken and given back, and what was settled past them: decimals. */
  captured: number
  refunded: number
  outside: number
  /** Events that do not take place. */
  called_off: string[]
}

export const CURRENCY = "eur"
export const inMinor = (decimal: number) => toMinor(decimal, CURRENCY)
export const inDecimal = (cents: number) => toDecimal(minor(cents), CURRENCY)

export function totalOf({ unit, quantity, discount, goodwill }: Line): number {
  return sumDecimals([unit * quantity, -discount, -goodwill])
}

/** The tax that is in a line. */
export function taxOf(line: Line): number {
  return (totalOf(line) * line.rate) / (100 + line.rate)
}

export function totalOfAll(lines: readonly Line[]): number {
  return sumDecimals(lines.map(totalOf))
}

/** What an order has still to get, or, below 0, to give back. */
export function pendingOf({ lines, got }: Order): number {
  return sumDecimals([totalOfAll(lines), -got])
}

/** The lines that pay for a booking. */
export function ownLines({ order, participants, add_ons }: Booking): Line[] {
  const paid = [...participants, ...add_ons].map(({ line_item_id }) => line_item_id)
  return order.lines.filter(({ id }) => paid.includes(id))
}

/** Asked for by open cases of an order, beside those of a booking. */
export function openCases({ cases }: Books, order: Order, beside?: string): Minor {
  const open = cases.filter((one) => one.open && one.order === order && one.booking_id !== beside)
  return minor(open.reduce((sum, { amount }) => sum + amount, 0))
}

/** A booking that is rebooked or cancelled takes its cases along. */
export function supersede({ cases }: Books, { id, order }: Booking): void {
  for (const one of cases) if (one.booking_id === id && one.order === order) one.open = false
}

export function standing({ bookings }: Books): Booking[] {
  return bookings.filter(({ status }) => status !== "cancelled")
}
