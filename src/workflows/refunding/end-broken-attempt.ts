import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { SYSTEM } from "../following/staff-or-system"
import { finishByHand } from "./by-hand/finish-by-hand"
import { endAttempt } from "./end-attempt"

export type BrokenAttempt = { id: string; orderIds: string[]; now: Date }

/**
 * Ends the attempt of a case that the end of a process broke off. One by hand is finished: staff had paid already. Runs
 * inside the case's locks, so whoever began it does not run any more.
 * @returns how it ended; null: there was none
 */
export async function endBrokenAttempt(
  container: MedusaContainer,
  { id, orderIds, now }: BrokenAttempt
): Promise<"paid" | "unclear" | "broken_off" | null> {
  // Read now: it may have ended before its turn came.
  const refundCase = await container.resolve<BookingModuleService>(BOOKING_MODULE).retrieveRefundCase(id)
  if (!refundCase.attempt_began_at) return null
  const payout = { id, actor: SYSTEM, now: now.toISOString() }
  const ended = refundCase.reference === null ? await endByProvider() : await endByHand()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.warn(`bookings: a payout of refund case ${id} had broken off: ${ended}`)
  return ended

  async function endByProvider() {
    const why = (paid: number) => ({ code: "refund_broken_off" as const, paid })
    const refused = await endAttempt(container, { payout, refundCase, orderIds, why })
    return refused ? (refused.code === "refund_unclear" ? "unclear" : "broken_off") : "paid"
  }

  async function endByHand() {
    await finishByHand(container, payout)
    return "paid" as const
  }
}
