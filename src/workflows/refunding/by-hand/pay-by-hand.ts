import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import type { HandPayout, NewHandPayout } from "../../../modules/booking/refund/begin-hand-payout"
import { payoutScope } from "../../../modules/booking/refund/begin-payout"
import { OUTBOX_WRITTEN } from "../../selling/register-bookings"
import { endBrokenAttempt } from "../end-broken-attempt"
import { owedBy, owedInMinor } from "../exact-amounts"
import { holdCase } from "../hold-case"
import { otherCasesInDoubt } from "../other-cases-in-doubt"
import { finishByHand } from "./finish-by-hand"

export type PayByHand = { id: string; actor: Actor; idempotency_key: string; hand: HandPayout }

/** Seconds: nobody else's answer is awaited, but a payout of the same money may be. */
const PATIENCE = 20

/**
 * Books an approved refund case as paid by staff: by transfer, in cash or as a voucher. Holds all bookings whose orders
 * share the money, as a payout by the provider does, so the two follow each other and the later one finds nothing owed.
 *
 * Throws `refund_case_not_found`, `refund_case_locked`, `refund_unclear`, `refund_exceeds_pending`, `refund_not_paid_yet`,
 * `refund_reference_used`, and what the same key was refused with.
 */
export async function payByHand(
  container: MedusaContainer,
  { id, actor, idempotency_key, hand }: PayByHand
): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [refundCase] = await bookings.listRefundCases({ id }, { select: ["id", "booking_id", "order_id"] })
  if (!refundCase) throw new RefusalError({ code: "refund_case_not_found" })
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([id, hand]))
    .digest("hex")
  const request = { scope: payoutScope(id), key: idempotency_key, fingerprint }
  const now = new Date()

  await holdCase(container, refundCase, { patience: PATIENCE }, async (orderIds) => {
    await endBrokenAttempt(container, { id, orderIds, now })
    const money = await moneyOf(container, refundCase)
    const payout = { id, actor, now: now.toISOString() }
    const answer = await bookings.beginHandPayout({ ...payout, request, hand, ...money })
    if (answer && "refused" in answer) throw new RefusalError(answer.refused)
    if (!answer) await finishByHand(container, payout)
  })
  const written = { name: OUTBOX_WRITTEN, data: { booking_id: refundCase.booking_id } }
  await container.resolve(Modules.EVENT_BUS).emit(written)
}

async function moneyOf(
  container: MedusaContainer,
  refundCase: { id: string; order_id: string }
): Promise<Pick<NewHandPayout, "owed" | "in_doubt">> {
  const orders = container.resolve(Modules.ORDER)
  const { currency_code } = await orders.retrieveOrder(refundCase.order_id, { select: ["currency_code"] })
  const [owed, in_doubt] = await Promise.all([
    owedBy(orders, refundCase.order_id),
    otherCasesInDoubt(container, refundCase),
  ])
  return { owed: owedInMinor(owed, currency_code), in_doubt }
}
