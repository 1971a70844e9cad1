import { type Minor, minor, subtract } from "../money/minor"

export type TotalsFacts = {
  /** The total of the whole order, and what was paid towards it less what was paid back. */
  order_total: Minor
  order_paid: Minor
  /** The total of this booking's lines. */
  booking_total: Minor
}

/** What a booking costs and how much of it is paid. In a mixed order whatever is open counts as open here, up to the booking's own total. */
export function bookingTotals({ order_total, order_paid, booking_total }: TotalsFacts): {
  total: Minor
  paid: Minor
  open: Minor
} {
  const missing = Math.max(0, subtract(order_total, order_paid))
  const open = minor(Math.min(missing, booking_total))
  return { total: booking_total, paid: subtract(booking_total, open), open }
}
