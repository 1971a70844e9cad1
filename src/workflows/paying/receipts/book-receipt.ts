import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { toDecimal } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import { BY_RECEIPT } from "../../../domain/paying/receipt"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { addTransaction, pendingOf } from "../../payments/transactions"
import { exactAmounts } from "../../refunding/exact-amounts"
import { loadStanding } from "../load-standing"
import { takePaymentWorkflow } from "../take-payment"
import { closeCollections } from "./close-collections"

/**
 * Books a receipt in its order, once however often it is asked for, and lets the bookings follow: what is paid now is confirmed,
 * and what came beyond the total is owed back. Runs inside `holdOrder`.
 */
export async function bookReceipt(container: MedusaContainer, id: string): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { order_id, booking_id, amount, currency_code } = await bookings.retrieveReceipt(id)
  const orders = container.resolve(Modules.ORDER)
  const entry = { order_id, reference: BY_RECEIPT, reference_id: id }
  const [booked] = amount === 0 ? [] : await orders.listOrderTransactions(entry, { take: 1 })
  if (amount !== 0 && !booked) {
    // Medusa keeps fractions of a cent, people pay whole ones: who pays all that is open pays the fraction too.
    const told = toDecimal(minor(amount), currency_code)
    const [exact = told] = exactAmounts([told], await pendingOf(orders, order_id), currency_code)
    await addTransaction(orders, { ...entry, currency_code, amount: exact })
  }
  const { open } = await loadStanding(container, await bookings.retrieveBooking(booking_id))
  if (open <= 0) await closeCollections(container, order_id)
  await takePaymentWorkflow(container).run({ input: { order_id, settles: "paid" } })
  await bookings.markReceiptBooked(id, new Date().toISOString())
}
