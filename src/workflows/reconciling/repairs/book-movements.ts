import type { MedusaContainer } from "@medusajs/framework/types"
import type { BookedOrder } from "../../../domain/reconciliation/facts"
import { refundCaseIn } from "../../../domain/refund/refund-note"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { followOrderInTurn } from "../../following/follow-order-in-turn"
import { bookingsOfOrder, holdBookings } from "../../following/hold-bookings"
import { takePaymentInTurn } from "../../paying/take-payment-in-turn"
import { holdCase } from "../../refunding/hold-case"
import { rightTheBooks } from "../../refunding/right-the-books"
import { readOrders } from "../reading/read-orders"
import { bookMissing } from "./book-missing"
import type { RepairInput } from "./repair"

/** Seconds that a payout or rebooking which is under way is waited for. */
const PATIENCE = 20

/** Writes into an order's books what its payments did and they do not say; then its bookings follow. Moves no money. */
export async function bookMovements({ container, finding, actor }: RepairInput): Promise<void> {
  const order_id = finding.order_id ?? ""
  const [unit] = await readOrders(container, [order_id])
  for (const caseId of casesIn(unit?.facts)) await rightCase(container, caseId)
  await holdBookings(container, await bookingsOfOrder(container, order_id), () => bookMissing(container, order_id))
  await takePaymentInTurn(container, order_id)
  await followOrderInTurn(container, { order_id, actor })
}

/** Refund cases whose payouts this order's payments made. */
function casesIn(facts: BookedOrder | undefined): string[] {
  const payments = (facts?.order?.collections ?? []).flatMap((collection) => collection.payments)
  const notes = payments.flatMap(({ refunds }) => refunds.map(({ note }) => note))
  return [...new Set(notes.flatMap((note) => refundCaseIn(note) ?? []))]
}

async function rightCase(container: MedusaContainer, id: string): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [refundCase] = await bookings.listRefundCases({ id })
  if (!refundCase) return
  await holdCase(container, refundCase, { patience: PATIENCE }, (orderIds) =>
    rightTheBooks(container, { refundCase, orderIds })
  )
}
