import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { bookRefund } from "./book-refund"
import { holdCase } from "./hold-case"
import { type CaseInChain, type CaseRefund, paidThrough, refundsOfCase } from "./refunds-of-case"
import { rightTheBooks } from "./right-the-books"

export type ClearRefundCase = {
  id: string
  /** Whether staff found the refund at the provider. */
  went_through: boolean
  actor: Actor
}

/** Seconds: nothing of the case runs while it is unclear; only its booking may be busy. */
const PATIENCE = 20

/**
 * Staff say how a payout ended of which only the provider knew: it went through and is booked, or it did not and may be
 * tried again. Throws `refund_case_not_found`, and `refund_not_unclear` where nothing is to be said.
 */
export async function clearRefundCase(container: MedusaContainer, clear: ClearRefundCase): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [found] = await bookings.listRefundCases({ id: clear.id }, { select: ["id", "booking_id", "order_id"] })
  if (!found) throw new RefusalError({ code: "refund_case_not_found" })
  await holdCase(container, found, { patience: PATIENCE }, async (orderIds) => {
    const refundCase = await bookings.retrieveRefundCase(clear.id)
    const refunds = await refundsOfCase(container, { refundCase, orderIds })
    const unclear = refunds.find(({ id }) => id === refundCase.unclear_refund_id)
    if (!unclear) throw new RefusalError({ code: "refund_not_unclear" })
    await (clear.went_through ? wentThrough : didNot)(container, { refundCase, orderIds }, { unclear, refunds, clear })
  })
  await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id: found.booking_id } })
}

type Said = { unclear: CaseRefund; refunds: readonly CaseRefund[]; clear: ClearRefundCase }

/** Books first and says so then: broken off in between, it is asked again and books nothing twice. */
async function wentThrough(container: MedusaContainer, inChain: CaseInChain, { unclear, clear }: Said): Promise<void> {
  await bookRefund(container, unclear, inChain.refundCase)
  await sumUpCollection(container, unclear)
  const { through } = await rightTheBooks(container, inChain)
  await record(container, clear, { went_through: true, through })
}

/** Says so first and takes the refund away then: broken off in between, the next attempt finds it, and asks staff again. */
async function didNot(
  container: MedusaContainer,
  inChain: CaseInChain,
  { unclear, refunds, clear }: Said
): Promise<void> {
  const through = paidThrough(refunds, inChain.refundCase.currency_code)
  await record(container, clear, { went_through: false, through })
  await container.resolve(Modules.PAYMENT).deleteRefunds([unclear.id])
  await rightTheBooks(container, inChain)
}

async function record(
  container: MedusaContainer,
  { id, actor }: ClearRefundCase,
  clearing: Parameters<BookingModuleService["clearPayout"]>[1]
): Promise<void> {
  const payout = { id, actor, now: new Date().toISOString() }
  await container.resolve<BookingModuleService>(BOOKING_MODULE).clearPayout(payout, clearing)
}

/** Core writes a collection's sum when a provider has answered; here it is staff who have. */
async function sumUpCollection(container: MedusaContainer, { collection_id }: CaseRefund): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const { currency_code, payments: own = [] } = await payments.retrievePaymentCollection(collection_id, {
    relations: ["payments.refunds"],
  })
  const refunds = own.flatMap((payment) => payment.refunds ?? [])
  const refunded_amount = sumDecimals(refunds.map(({ amount }) => Number(amount)))
  const sums: { currency_code: string; refunded_amount: number } = { currency_code, refunded_amount }
  await payments.updatePaymentCollections(collection_id, sums)
}
