import { planCancellation } from "../../../cancelling/plan-cancellation"
import { planRebooking } from "../../plan-rebooking"
import { applyCancellation, payOut } from "./apply-money"
import { type Booking, type Books, inMinor, openCases, pendingOf, standing } from "./books"
import { cancellingFacts, rebookingFacts } from "./facts-of"
import { CAPACITY, SPOTS } from "./shop"

/** Decimals of binary fractions. */
const DUST = 1e-6

/** What is wrong in the books; nothing, always. */
export function audit(books: Books): string[] {
  return [...seatsApart(books), ...moneyApart(books)]
}

/** Counters that are not what the tickets and extras of standing bookings say, or beyond what there is. */
function seatsApart(books: Books): string[] {
  const held: Record<string, number> = {}
  const hold = (counter: string, pieces: number) => {
    held[counter] = (held[counter] ?? 0) + pieces
  }
  for (const { event_id, participants, add_ons } of standing(books)) {
    hold(event_id, participants.length)
    for (const { ticket_type_id } of participants) hold(ticket_type_id, 1)
    for (const { add_on_id, quantity } of add_ons) hold(add_on_id, quantity)
  }
  return [...new Set([...Object.keys(held), ...Object.keys(books.taken)])].flatMap((counter) => {
    const [taken, has] = [books.taken[counter] ?? 0, held[counter] ?? 0]
    const isRight = taken === has && taken <= (CAPACITY[counter] ?? Number.POSITIVE_INFINITY)
    return isRight ? [] : [`${counter}: ${taken} taken, ${has} held`]
  })
}

/**
 * Orders whose money is not what was taken, given back and settled outside; and those that owe what no case asks for, or the
 * other way round. Of fractions of a cent an order may owe one more than its cases ask for, and never less: that could
 * not be paid.
 */
function moneyApart(books: Books): string[] {
  const got = books.orders.reduce((sum, order) => sum + order.got, 0)
  const real = books.captured - books.refunded + books.outside
  return [
    ...(Math.abs(got - real) > DUST ? [`orders got ${got} of ${real}`] : []),
    ...books.orders.flatMap((order) => {
      const owed = Math.max(0, -inMinor(pendingOf(order)))
      const asked = openCases(books, order)
      return owed === asked || owed === asked + 1 ? [] : [`${order.id} owes ${owed}, its cases ask for ${asked}`]
    }),
  ]
}

/** What refuses a change only because there is no room, or nothing to change: the next one may do. */
const NO_ROOM = ["event_full", "ticket_type_sold_out", "add_on_sold_out", "event_not_bookable", "rebooking_unchanged"]

/**
 * Leaves every state that was reached: what stands can be changed by staff, and cancelled; what is owed then can be paid.
 * @returns what could not
 */
export function leave(books: Books): string[] {
  const stuck = standing(books).flatMap((booking) => [...unchangeable(books, booking), ...uncancelled(books, booking)])
  const unpaid = books.cases.filter(({ open }) => open).flatMap((one) => payOut(books, one) ?? [])
  return [...stuck, ...unpaid]
}

function unchangeable(books: Books, booking: Booking): string[] {
  const codes = SPOTS.filter((_, index) => index % 3 === 0).map(({ event_id, ticket_type_id: to }) => {
    const held = [...new Set(booking.participants.map(({ ticket_type_id }) => ticket_type_id))]
    const change = { target: { event_id, ticket_types: held.map((from) => ({ from, to })) } }
    const plan = planRebooking(change, rebookingFacts(books, { booking, actor: "staff", season: 1 }, change))
    return plan.ok ? "accepted" : plan.refusal.code
  })
  return codes.filter((code) => code !== "accepted" && !NO_ROOM.includes(code))
}

function uncancelled(books: Books, booking: Booking): string[] {
  const plan = planCancellation({ fee: "none" }, cancellingFacts(books, { booking, actor: "staff" }))
  if (!plan.ok) return [plan.refusal.code]
  applyCancellation(books, booking, plan.value)
  return []
}
