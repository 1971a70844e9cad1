import type { BookedOrder } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/**
 * A rebooking is over when its attempt is gone and its row is there: told at the order that it began with, and at the one
 * that was made for it.
 */
export function checkUnfinishedRebookings({ order, bookings, rebookings, unfinished }: BookedOrder): Finding[] {
  if (!order) return []
  const made = order.rebooking_id === null || rebookings.some(({ id }) => id === order.rebooking_id)
  return [...unfinished, ...(made || order.rebooking_id === null ? [] : [order.rebooking_id])].map((rebooking_id) => {
    const subject = orderSubject(order, bookings)
    return { code: "rebooking_unfinished" as const, subject, detail: rebooking_id, figures: { rebooking_id } }
  })
}
