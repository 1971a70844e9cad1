import type { CancellationPlan } from "../../../cancelling/plan"
import { paidOf } from "../../../cancelling/settle"
import { checkGoodwill, lowerLines } from "../../../goodwill/plan-goodwill"
import { minor } from "../../../money/minor"
import { sumDecimals } from "../../../money/sum-decimals"
import { planPayout } from "../../../refund/plan-payout"
import { capture, type Moved } from "./apply-rebooking"
import {
  type Booking,
  type Books,
  type Case,
  inDecimal,
  inMinor,
  type Order,
  openCases,
  ownLines,
  pendingOf,
  supersede,
  totalOf,
} from "./books"
import { cancellingFacts } from "./facts-of"

/** Cancels a booking in the books, and has its order follow: the case is over what the order itself says. */
export function applyCancellation(books: Books, booking: Booking, plan: CancellationPlan): Moved[] {
  const { order } = booking
  const own = ownLines(booking)
  supersede(books, booking)
  booking.status = "cancelled"
  give(books, booking)
  if (plan.captures) capture(books, order)
  const fees = plan.fee_lines.map(({ line_item_id, amount }, index) => {
    const rate = own.find(({ id }) => id === line_item_id)?.rate ?? 0
    const base = { kind: "fee" as const, quantity: 1, unit: inDecimal(amount), discount: 0, goodwill: 0, rate }
    return { id: `${booking.id}:kept${index}`, ...base }
  })
  order.lines = [...order.lines.filter((line) => !own.includes(line)), ...fees]
  if (plan.settlement === "release") order.authorised = 0
  if (plan.closes_order) order.closed = true
  const owed = Math.max(0, -inMinor(pendingOf(order)) - openCases(books, order))
  if (owed > 0) books.cases.push({ booking_id: booking.id, order, amount: minor(owed), open: true })
  return [{ planned: plan.back, found: owed }]
}

function give(books: Books, { event_id, participants, add_ons }: Booking): void {
  const back = (counter: string, pieces: number) => {
    books.taken[counter] = (books.taken[counter] ?? 0) - pieces
  }
  back(event_id, participants.length)
  for (const { ticket_type_id } of participants) back(ticket_type_id, 1)
  for (const { add_on_id, quantity } of add_ons) back(add_on_id, quantity)
}

/** Gives back a part of what was paid, where that may be. @returns whether it was */
export function applyGoodwill(books: Books, booking: Booking, amount: number): boolean {
  const facts = cancellingFacts(books, { booking, actor: "staff" })
  const own = books.cases.filter((one) => one.open && one.booking_id === booking.id)
  const owed = minor(own.reduce((sum, one) => sum + one.amount, 0))
  const { total, captured_beyond_rest, reserved } = facts.order
  const lacking = minor(inMinor(sumDecimals([total, -captured_beyond_rest])) + reserved + owed)
  const money = { total: inMinor(total), held: paidOf(facts).held, owed, lacking }
  const granted = checkGoodwill(minor(amount), money)
  if (!granted.ok) return false
  const lines = ownLines(booking)
  for (const part of lowerLines(
    granted.value,
    lines.map((line) => ({ id: line.id, total: inMinor(totalOf(line)) }))
  )) {
    const line = lines.find(({ id }) => id === part.id)
    if (line) line.goodwill = sumDecimals([line.goodwill, inDecimal(part.amount)])
  }
  books.cases.push({ booking_id: booking.id, order: booking.order, amount: granted.value, open: true })
  return true
}

/** Pays a case out, whole: by the provider's money as far as there is any. @returns why not, or null */
export function payOut(books: Books, one: Case): string | null {
  const owed = minor(Math.max(0, -inMinor(pendingOf(one.order))))
  const payments = [{ payment_id: "all", captured: minor(10_000_000), refunded: minor(0) }]
  const parts = planPayout({ amount: one.amount, paid: minor(0), owed, payments })
  if (!parts.ok) return parts.refusal.code
  // The last that is owed takes the fraction of a cent along.
  const exact = one.amount === owed ? -pendingOf(one.order) : inDecimal(one.amount)
  one.order.got = sumDecimals([one.order.got, -exact])
  books.refunded = sumDecimals([books.refunded, exact])
  one.open = false
  return null
}

/** Somebody pays all that an order lacks. */
export function payIn(books: Books, order: Order): void {
  const pending = pendingOf(order)
  if (pending <= 0 || order.authorised > 0) return
  order.got = sumDecimals([order.got, pending])
  books.captured = sumDecimals([books.captured, pending])
  for (const booking of books.bookings) {
    if (booking.order === order && booking.status === "awaiting_payment") booking.status = "confirmed"
  }
}
