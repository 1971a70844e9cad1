import { toMinor } from "../../money/decimal"
import { minor } from "../../money/minor"
import { sumDecimals } from "../../money/sum-decimals"
import type { BookedOrder, OrderFacts } from "../facts"
import type { Finding } from "../finding"
import { bookingSubject, orderSubject } from "../subjects"

/**
 * A booking is confirmed by what was captured, authorised or accepted on invoice, or costs nothing (SPEC, "Booking
 * status"). Core writes an order before its payment is authorised: a process that ends in between leaves an order that
 * nobody pays and that core never repairs (PLATFORM, "Under load").
 */
export function checkPaidStatus({ order, bookings, rebookings }: BookedOrder): Finding[] {
  if (!order || order.cancelled) return []
  const { currency_code } = order
  const pending = toMinor(order.pending, currency_code)
  const standing = bookings.filter(({ status }) => status !== "cancelled")
  if (pending <= 0) {
    return standing
      .filter(({ status }) => status === "awaiting_payment")
      .map((booking) => {
        const figures = { paid: toMinor(order.held, currency_code), currency_code }
        return { code: "booking_awaits_though_paid" as const, subject: bookingSubject(booking), detail: "", figures }
      })
  }
  if (isPromised(order)) return []
  const figures = { open: pending, currency_code }
  const untouched = order.from_cart && toMinor(order.held, currency_code) === 0 && rebookings.length === 0
  if (untouched) return [{ code: "order_without_payment", subject: orderSubject(order, bookings), detail: "", figures }]
  return standing
    .filter(({ status }) => status === "confirmed" && !paysForTickets(order))
    .map((booking) => {
      return { code: "booking_confirmed_unpaid" as const, subject: bookingSubject(booking), detail: "", figures }
    })
}

/** A provider keeps the money ready, or has accepted that it comes later. */
function isPromised({ collections, currency_code, pending }: OrderFacts): boolean {
  const live = collections.filter(({ status }) => status !== "canceled")
  if (live.some(({ sessions }) => sessions.includes("pending_authorization"))) return true
  const payments = live.flatMap((collection) => collection.payments).filter(({ cancelled }) => !cancelled)
  const ready = payments.map(({ amount, captures }) => {
    return sumDecimals([amount, ...captures.map((capture) => -capture.amount)])
  })
  return toMinor(sumDecimals(ready), currency_code) >= minor(Math.max(1, toMinor(pending, currency_code)))
}

/** Something else than tickets may have been added to the order, and be open: the tickets are paid all the same. */
function paysForTickets({ held, tickets_total, currency_code }: OrderFacts): boolean {
  return tickets_total !== null && toMinor(held, currency_code) >= toMinor(tickets_total, currency_code)
}
