import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { RefusalError, refusalIn } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import type { PayoutAnswer } from "../../modules/booking/refund/record-payout"
import { bookingsOfOrder, holdBookings } from "../following/hold-bookings"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { bookBrokenRefunds, paidThrough } from "./book-broken-refunds"
import { loadChain, orderIdsOfChain } from "./chain-of-orders"
import { payPartWorkflow } from "./pay-part"
import { planParts, type RefundCaseToPay } from "./plan-parts"

export type PayRefundCase = { id: string; actor: Actor; idempotency_key: string }

/**
 * Pays an approved refund case out through the provider, once for each Idempotency-Key (SCENARIOS C-73). All bookings
 * whose orders share the money are held meanwhile, so two payouts, or a payout and a rebooking, follow each other.
 *
 * Throws `refund_failed` when the provider refuses: the case stays open with its error, and nothing is booked.
 */
export async function payRefundCase(
  container: MedusaContainer,
  { id, actor, idempotency_key }: PayRefundCase
): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [refundCase] = await bookings.listRefundCases({ id })
  if (!refundCase) throw new RefusalError({ code: "refund_case_not_found" })
  const fingerprint = createHash("sha256").update(id).digest("hex")
  const request = { scope: `refund:${id}`, key: idempotency_key, fingerprint }
  const payout = { id, request, actor, now: new Date().toISOString() }
  const orderIds = await orderIdsOfChain(container, refundCase.order_id)

  await holdBookings(container, await bookingsOfOrders(container, orderIds), async () => {
    const begun = await bookings.beginPayout(payout)
    if ("answer" in begun) return answerAgain(begun.answer)
    // Read again: another attempt may have ended before this one's turn.
    const refundCase = await bookings.retrieveRefundCase(id)
    try {
      await payParts(container, { refundCase, orderIds, ...begun, created_by: actor.id ?? undefined })
    } catch (error) {
      const message = messageOf(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`bookings: refund case ${id} was not paid: ${message}`)
      const through = paidThrough({ refundCase, chain: await loadChain(container, orderIds) })
      await bookings.recordFailedPayout(payout, { error: message, through })
      throw new RefusalError(refusalIn(error) ?? { code: "refund_failed", error: message })
    }
    await bookings.recordPayout(payout)
  })
  const written = { name: OUTBOX_WRITTEN, data: { booking_id: refundCase.booking_id } }
  await container.resolve(Modules.EVENT_BUS).emit(written)
}

type Attempt = { attempt: number; refundCase: RefundCaseToPay; orderIds: string[]; created_by: string | undefined }

/** Books what earlier attempts left unbooked, then pays the rest part by part. */
async function payParts(container: MedusaContainer, { orderIds, ...attempt }: Attempt): Promise<void> {
  const { refundCase } = attempt
  await bookBrokenRefunds(container, { refundCase, chain: await loadChain(container, orderIds) })
  const chain = await loadChain(container, orderIds)
  for (const part of await planParts(container, { ...attempt, chain })) {
    await payPartWorkflow(container).run({ input: part })
  }
}

/** What the same key was told before: it is done, or it failed. */
function answerAgain(answer: PayoutAnswer): void {
  if ("failed" in answer) throw new RefusalError({ code: "refund_failed", error: answer.failed })
}

async function bookingsOfOrders(container: MedusaContainer, orderIds: string[]): Promise<string[]> {
  const ids = await Promise.all(orderIds.map((orderId) => bookingsOfOrder(container, orderId)))
  return ids.flat().sort()
}

/** The workflow engine hands errors back as plain objects, which are no instances of Error. */
function messageOf(error: unknown): string {
  return String(error !== null && typeof error === "object" && "message" in error ? error.message : error)
}
