import { toMinor } from "../../money/decimal"
import { add, type Minor, minor, sum } from "../../money/minor"
import { type Moved, unreturned } from "../../payment/unreturned"
import type { BookedOrder, Movement, OrderFacts } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

const OPEN = ["requested", "approved"]

/**
 * Open refund cases ask for what the order owes, and for no cent more. What a rebooked or cancelled order owes stands in a
 * case, or staff have rejected it; what a change of other lines leaves owed is Medusa's own business.
 */
export function checkOwed({ order, bookings, refund_cases }: BookedOrder): Finding[] {
  if (!order) return []
  const subject = orderSubject(order, bookings)
  const { currency_code } = order
  const amounts = (statuses: readonly string[]) =>
    sum(refund_cases.filter(({ status }) => statuses.includes(status)).map(({ amount }) => minor(amount)))
  const owed = owedBy(order)
  const asked = amounts(OPEN)
  if (asked > owed)
    return [{ code: "refund_case_exceeds_owed", subject, detail: "", figures: { asked, owed, currency_code } }]
  if (owed <= amounts([...OPEN, "rejected"])) return []
  const figures = { asked, owed, currency_code }
  if (order.cancelled) return [{ code: "cancelled_order_owes", subject, detail: "", figures }]
  const rebooked = order.transactions.some(({ reference }) => reference === "rebooking")
  return rebooked ? [{ code: "owed_without_refund_case", subject, detail: "", figures }] : []
}

/**
 * What an order owes its customer. Of one that core cancelled with its lines, what it still holds and what the books say
 * went back and did not: its pending difference tells nothing then.
 */
function owedBy(order: OrderFacts): Minor {
  const { cancelled, lines, held, pending, currency_code } = order
  if (!cancelled || lines.length === 0) return minor(Math.max(0, -toMinor(pending, currency_code)))
  return add(minor(Math.max(0, toMinor(held, currency_code))), toMinor(notReturned(order), currency_code))
}

function notReturned({ collections, transactions }: OrderFacts): number {
  const amounts = (movements: readonly Movement[]) => movements.map(({ amount }) => amount)
  const payments = collections.flatMap((collection) => collection.payments)
  const moved = payments.map(({ id, captures, refunds }): Moved => {
    return { id, captured: amounts(captures), refunded: amounts(refunds) }
  })
  return unreturned(moved, transactions)
}
