import type { MedusaContainer } from "@medusajs/framework/types"
import type { Refusal } from "../../domain/decision"
import { isWhollyPaid } from "../../domain/refund/part-paid"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Payout } from "../../modules/booking/refund/begin-payout"
import type { RefundCaseToPay } from "./plan-parts"
import type { CaseInChain } from "./refunds-of-case"
import { rightTheBooks } from "./right-the-books"

export type EndedAttempt = CaseInChain & {
  payout: Payout
  /** Why it ended without its end; `paid` is what has gone through. */
  why: (paid: RefundCaseToPay["paid"]) => Refusal
}

/**
 * Ends an attempt that did not come to its end: the books are brought to what it did, and the case says how it stands.
 * All of it went through, only the provider knows, or it did not go through and may be tried again.
 * @returns the refusal that the case's askers get, or null where the case is paid
 */
export async function endAttempt(
  container: MedusaContainer,
  { payout, why, ...inChain }: EndedAttempt
): Promise<Refusal | null> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { through, unclear } = await rightTheBooks(container, inChain)
  const { amount, paid } = inChain.refundCase
  if (!unclear && isWhollyPaid({ amount, paid, through })) {
    await bookings.recordPayout(payout)
    return null
  }
  const refused: Refusal = unclear ? { code: "refund_unclear", refund_id: unclear.id } : why(through)
  await bookings.recordUnpaid(payout, { refused, through })
  return refused
}
