import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { payoutScope } from "../../modules/booking/refund/begin-payout"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { attemptPayout } from "./attempt-payout"
import { holdCase } from "./hold-case"
import { withinPatience } from "./within-patience"

export type PayRefundCase = { id: string; actor: Actor; idempotency_key: string }

/** A request that waits for its turn gives up after its asker has: the lock is asked for a little longer than they wait. */
const LOCK_SECONDS_MORE = 5

/**
 * Pays an approved refund case out through the provider, once for each Idempotency-Key (SCENARIOS C-73). All bookings
 * whose orders share the money are held meanwhile, so two payouts, or a payout and a rebooking, follow each other.
 *
 * Throws `refund_failed` when the provider refuses: the case stays open with its error, and nothing is booked. Throws
 * `refund_pending` when nobody knows within `payout_patience_seconds`: what has begun goes on and records its end, what
 * has not begun by then never does.
 */
export async function payRefundCase(
  container: MedusaContainer,
  { id, actor, idempotency_key }: PayRefundCase
): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [refundCase] = await bookings.listRefundCases({ id }, { select: ["id", "booking_id", "order_id"] })
  if (!refundCase) throw new RefusalError({ code: "refund_case_not_found" })
  const fingerprint = createHash("sha256").update(id).digest("hex")
  const request = { scope: payoutScope(id), key: idempotency_key, fingerprint }
  const payout = { id, request, actor, now: new Date().toISOString() }

  const patience = bookings.options.payout_patience_seconds
  await withinPatience(patience, async (asker) => {
    await holdCase(container, refundCase, { patience: patience + LOCK_SECONDS_MORE }, async (orderIds) => {
      if (asker.hasLeft) return
      await attemptPayout(container, { payout, orderIds })
    })
    const written = { name: OUTBOX_WRITTEN, data: { booking_id: refundCase.booking_id } }
    await container.resolve(Modules.EVENT_BUS).emit(written)
  })
}
