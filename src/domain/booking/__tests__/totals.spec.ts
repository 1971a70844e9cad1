import fc from "fast-check"
import { minor } from "../../money/minor"
import { bookingTotals } from "../totals"

const totals = (order_total: number, order_paid: number, booking_total: number) =>
  bookingTotals({ order_total: minor(order_total), order_paid: minor(order_paid), booking_total: minor(booking_total) })

describe("bookingTotals", () => {
  it.each([
    ["paid in full", 10000, 10000, 10000, { total: 10000, paid: 10000, open: 0 }],
    ["not paid", 10000, 0, 10000, { total: 10000, paid: 0, open: 10000 }],
    ["paid in part", 10000, 3000, 10000, { total: 10000, paid: 3000, open: 7000 }],
    ["beside a T-shirt, 20.00 of the order open", 12000, 10000, 10000, { total: 10000, paid: 8000, open: 2000 }],
    ["beside a T-shirt, nothing paid", 12000, 0, 10000, { total: 10000, paid: 0, open: 10000 }],
    ["paid too much", 7000, 10000, 7000, { total: 7000, paid: 7000, open: 0 }],
    ["free", 0, 0, 0, { total: 0, paid: 0, open: 0 }],
  ])("%s", (_case, orderTotal, orderPaid, bookingTotal, expected) => {
    expect(totals(orderTotal, orderPaid, bookingTotal)).toEqual(expected)
  })

  it("never owes or is owed more than the booking costs, and always adds up", () => {
    const cents = fc.integer({ min: 0, max: 1e9 })
    fc.assert(
      fc.property(cents, cents, cents, (rest, paid, own) => {
        const { total, paid: ownPaid, open } = totals(own + rest, paid, own)
        expect(ownPaid + open).toBe(total)
        expect(open).toBeGreaterThanOrEqual(0)
        expect(ownPaid).toBeGreaterThanOrEqual(0)
      })
    )
  })
})
