import type { Minor } from "../money/minor"
import type { InvoiceTimes } from "./invoice-times"

export type BilledOrder = {
  /** Of its bookings. */
  statuses: readonly string[]
  settled_outside: boolean
  total: Minor
  paid: Minor
  /** Invoices that it has ever had, those of fees among them. */
  issued: number
  /** One of them was over its wares. */
  wares_billed: boolean
}

export type Due = { wares: boolean; fees: boolean }

/**
 * Whether an order's invoice is to be made now. Whose wares have had one is billed on: after it was taken back, what is left
 * needs another; that a fee was billed says nothing of them. Nothing is billed while a booking waits for its approval or
 * payment, and only fees where none stands any more.
 */
export function invoiceIsDue(times: InvoiceTimes, order: BilledOrder): Due {
  const when = order.settled_outside ? times.settled_outside : times.when
  const standing = order.statuses.filter((status) => status !== "cancelled")
  const confirmed = standing.length > 0 && standing.every((status) => status === "confirmed")
  const now = confirmed && (when === "confirmed" || (when === "paid" && order.paid >= order.total))
  return { wares: order.wares_billed || now, fees: order.issued > 0 || when !== "never" }
}
