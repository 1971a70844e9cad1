import { toMinor } from "../../money/decimal"
import { add, type Minor, minor } from "../../money/minor"
import { sumDecimals } from "../../money/sum-decimals"
import { capturable } from "../../payment/capturable"
import type { BookedOrder, OrderFacts } from "../facts"
import type { Finding } from "../finding"
import { bookingSubject, orderSubject } from "../subjects"

/**
 * A booking is confirmed by what was captured, authorised or accepted on invoice, or costs nothing (SPEC, "Booking
 * status"). Core writes an order before its payment is authorised: a process that ends in between leaves an order that
 * nobody pays and that core never repairs (PLATFORM, "Under load"). What was captured and not booked has its own check,
 * and counts as paid here.
 */
export function checkPaidStatus({ order, bookings, rebookings }: BookedOrder): Finding[] {
  if (!order || order.cancelled) return []
  const { currency_code, pending } = order
  const rebooked = rebookings.length > 0
  const promised = add(authorised(order), rebooked ? minor(0) : unbooked(order))
  const open = minor(Math.max(0, toMinor(pending, currency_code) - promised))
  const standing = bookings.filter(({ status }) => status !== "cancelled")
  if (open === 0) {
    const paid = add(toMinor(order.held, currency_code), promised)
    return standing
      .filter(({ status }) => status === "awaiting_payment")
      .map((booking) => ({
        code: "booking_awaits_though_paid" as const,
        subject: bookingSubject(booking),
        detail: "",
        figures: { paid, currency_code },
      }))
  }
  if (isOnInvoice(order)) return []
  const figures = { open, currency_code }
  if (order.from_cart && !rebooked && !isForTill(order) && toMinor(order.held, currency_code) === 0) {
    return [{ code: "order_without_payment", subject: orderSubject(order, bookings), detail: "", figures }]
  }
  return standing
    .filter(({ status }) => status === "confirmed" && !paysForTickets(order))
    .map((booking) => {
      return { code: "booking_confirmed_unpaid" as const, subject: bookingSubject(booking), detail: "", figures }
    })
}

/** What payments could still capture. */
function authorised({ collections, currency_code }: OrderFacts): Minor {
  const payments = live(collections).flatMap((collection) => collection.payments)
  const ready = payments.map(({ amount, captures, cancelled }) =>
    capturable({ amount, captured: captures.map((capture) => capture.amount), is_over: cancelled })
  )
  return toMinor(sumDecimals(ready), currency_code)
}

/** What payments have captured beyond what the books say. */
function unbooked({ collections, transactions, currency_code }: OrderFacts): Minor {
  const captures = collections.flatMap(({ payments }) => payments.flatMap((payment) => payment.captures))
  const known = new Set(transactions.map(({ reference_id }) => reference_id))
  const missing = captures.filter(({ id }) => !known.has(id))
  return toMinor(sumDecimals(missing.map(({ amount }) => amount)), currency_code)
}

/** A provider has accepted that the money comes later, and the booking stands on its word. */
function isOnInvoice({ collections }: OrderFacts): boolean {
  return live(collections).some(({ sessions, at_till }) => !at_till && sessions.includes("pending_authorization"))
}

/** Its bookings wait for the till: it need not be paid, but none of them is confirmed. */
function isForTill({ collections }: OrderFacts): boolean {
  return live(collections).some(({ at_till }) => at_till)
}

function live(collections: OrderFacts["collections"]): OrderFacts["collections"] {
  return collections.filter(({ status }) => status !== "canceled")
}

/** Something else than tickets may have been added to the order, and be open: the tickets are paid all the same. */
function paysForTickets({ held, tickets_total, currency_code }: OrderFacts): boolean {
  return tickets_total !== null && toMinor(held, currency_code) >= toMinor(tickets_total, currency_code)
}
