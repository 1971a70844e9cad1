import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Refusal } from "../../domain/decision"
import { RefusalError, refusalIn } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { KeyedRequest } from "../../modules/booking/idempotency/requests"
import type { Payout } from "../../modules/booking/refund/begin-payout"
import { onceMore } from "../../modules/booking/sql/once-more"
import { finishByHand } from "./by-hand/finish-by-hand"
import { endAttempt } from "./end-attempt"
import { payParts } from "./pay-parts"

type PayoutInTurn = { payout: Payout & { request: KeyedRequest }; orderIds: string[] }

/** One attempt to pay a case out, whose turn it is; or the answer that the same key had before. */
export async function attemptPayout(container: MedusaContainer, { payout, orderIds }: PayoutInTurn): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  await endByHand(container, payout)
  const begun = await bookings.beginPayout(payout)
  if ("answer" in begun) return answerAgain(begun.answer)
  // Read now: another attempt may have ended before this one's turn.
  const refundCase = await bookings.retrieveRefundCase(payout.id)
  try {
    await payParts(container, { refundCase, orderIds, ...begun, created_by: payout.actor.id ?? undefined })
    await bookings.recordPayout(payout)
  } catch (error) {
    const refused = await endFailed(container, { payout, orderIds, error })
    if (refused) throw new RefusalError(refused)
  }
}

type FailedAttempt = PayoutInTurn & { error: unknown }

/**
 * Ends an attempt that failed; it may have paid all the same, and only failed to book. Where not even this can be written
 * down, the attempt stays open: `healPayouts` ends it when the database is back.
 */
async function endFailed(
  container: MedusaContainer,
  { payout, orderIds, error }: FailedAttempt
): Promise<Refusal | null> {
  const message = messageOf(error)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`bookings: refund case ${payout.id} was not paid: ${message}`)
  const why = () => refusalIn(error) ?? { code: "refund_failed" as const, error: message }
  try {
    return await onceMore(async () => {
      const refundCase = await container.resolve<BookingModuleService>(BOOKING_MODULE).retrieveRefundCase(payout.id)
      return endAttempt(container, { payout, refundCase, orderIds, why })
    })
  } catch (unwritten) {
    logger.error(`bookings: how refund case ${payout.id} ended is not written down yet: ${messageOf(unwritten)}`)
    return { code: "refund_pending" }
  }
}

/** What the same key was told before: it is done, or why not. */
function answerAgain(answer: { paid: true } | { refused: Refusal }): void {
  if ("refused" in answer) throw new RefusalError(answer.refused)
}

/** The workflow engine hands errors back as plain objects, which are no instances of Error. */
function messageOf(error: unknown): string {
  return String(error !== null && typeof error === "object" && "message" in error ? error.message : error)
}

/** What staff had paid by hand is booked before anything else: nobody pays it a second time. */
async function endByHand(container: MedusaContainer, payout: Payout): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { attempt_began_at, reference } = await bookings.retrieveRefundCase(payout.id)
  if (attempt_began_at && reference !== null) await finishByHand(container, payout)
}
