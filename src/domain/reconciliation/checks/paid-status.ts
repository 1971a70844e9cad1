import { toMinor } from "../../money/decimal"
import { add, type Minor } from "../../money/minor"
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
  if (authorised(order) >= pending) {
    return standing
      .filter(({ status }) => status === "awaiting_payment")
      .map((booking) => {
        const figures = { paid: add(toMinor(order.held, currency_code), authorised(order)), currency_code }
        return { code: "booking_awaits_though_paid" as const, subject: bookingSubject(booking), detail: "", figures }
      })
  }
  if (isOnInvoice(order)) return []
  const figures = { open: pending, currency_code }
  const untouched = order.from_cart && toMinor(order.held, currency_code) === 0 && rebookings.length === 0
  if (untouched) return [{ code: "order_without_payment", subject: orderSubject(order, bookings), detail: "", figures }]
  return standing
    .filter(({ status }) => status === "confirmed" && !paysForTickets(order))
    .map((booking) => {
      return { code: "booking_confirmed_unpaid" as const, subject: bookingSubject(booking), detail: "", figures }
    })
}

/** What payments could still capture. */
function authorised({ collections, currency_code }: OrderFacts): Minor {
  const payments = live(collections).flatMap((collection) => collection.payments)
  const ready = payments
    .filter(({ cancelled }) => !cancelled)
    .map(({ amount, captures }) => sumDecimals([amount, ...captures.map((capture) => -capture.amount)]))
  return toMinor(sumDecimals(ready), currency_code)
}

/** A provider has accepted that the money comes later. */
function isOnInvoice({ collections }: OrderFacts): boolean {
  return live(collections).some(({ sessions }) => sessions.includes("pending_authorization"))
}

function live(collections: OrderFacts["collections"]): OrderFacts["collections"] {
  return collections.filter(({ status }) => status !== "canceled")
}

/** Something else than tickets may have been added to the order, and be open: the tickets are paid all the same. */
function paysForTickets({ held, tickets_total, currency_code }: OrderFacts): boolean {
  return tickets_total !== null && toMinor(held, currency_code) >= toMinor(tickets_total, currency_code)
}
