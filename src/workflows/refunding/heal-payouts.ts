import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { endBrokenAttempt } from "./end-broken-attempt"
import { holdCase } from "./hold-case"

/** How long an attempt may run before it is looked at, and how many are looked at in one run: the oldest. */
const RUNNING_MINUTES = 10
const BATCH = 100
/** Seconds: an attempt that is still running holds its bookings, and is left alone. */
const PATIENCE = 1

/** How a payout stands that a crash had ended. */
export type HealedPayout = { refund_case_id: string; ended: "paid" | "unclear" | "broken_off" }

/**
 * Ends payouts that the end of a process broke off: what went through, and what staff had paid by hand, is booked and the
 * case paid; what did not is taken back, and the case waits for another try; where only the provider knows, the case says so and waits for staff. Moves no
 * money and asks no provider: that is for staff to decide.
 *
 * Whether an attempt still runs is told by its lock, not by the clock: `now` only spares looking at young ones.
 */
export async function healPayouts(container: MedusaContainer, now: Date): Promise<HealedPayout[]> {
  const began = new Date(now.getTime() - RUNNING_MINUTES * 60_000)
  const broken = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listRefundCases(
      { attempt_began_at: { $lte: began } },
      { select: ["id", "booking_id", "order_id"], take: BATCH, order: { attempt_began_at: "ASC" } }
    )
  const healed: HealedPayout[] = []
  for (const refundCase of broken) {
    try {
      const ended = await holdCase(container, refundCase, { patience: PATIENCE }, (orderIds) =>
        endBrokenAttempt(container, { id: refundCase.id, orderIds, now })
      )
      if (ended) healed.push({ refund_case_id: refundCase.id, ended })
    } catch (error) {
      // It runs still, or there is trouble with its order; neither keeps the others. The next run looks again.
      const said = error instanceof Error ? error.message : String(error)
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.warn(`bookings: the payout of refund case ${refundCase.id} could not be healed yet: ${said}`)
    }
  }
  if (healed.length > 0) await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: {} })
  return healed
}
