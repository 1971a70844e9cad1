import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { toDecimal } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import { BY_HAND } from "../../../domain/refund/by-hand"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Payout } from "../../../modules/booking/refund/begin-payout"
import { addTransaction } from "../../payments/transactions"
import { exactAmounts, owedBy } from "../exact-amounts"

/**
 * Ends a payment by hand that has begun: it is booked in the order once, and the case is paid. The money has moved, so
 * this has no way back, and may be called again wherever it ended. Runs inside the case's locks.
 */
export async function finishByHand(container: MedusaContainer, payout: Payout): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const orders = container.resolve(Modules.ORDER)
  const { id, order_id, amount, currency_code } = await bookings.retrieveRefundCase(payout.id)
  const entry = { order_id, reference: BY_HAND, reference_id: id }
  await container.resolve(Modules.LOCKING).execute([order_id], async () => {
    const booked = await orders.listOrderTransactions(entry, { take: 1 })
    if (booked.length > 0) return
    const owed = await owedBy(orders, order_id)
    const [exact = 0] = exactAmounts([toDecimal(minor(amount), currency_code)], owed, currency_code)
    await addTransaction(orders, { ...entry, currency_code, amount: MathBN.mult(exact, -1) })
  })
  await bookings.recordPayout(payout)
}
