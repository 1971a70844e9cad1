import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CancellationRequest } from "../../domain/cancelling/plan-cancellation"
import { canonical } from "../../domain/change-log/field-change"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { RecordedCancellation } from "../../modules/booking/cancelling/record-cancellation"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { bookingsOfOrder, holdBookings } from "../following/hold-bookings"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { cancelBookingWorkflow } from "./cancel-booking"
import { payAutomatically } from "./pay-automatically"
import { settle } from "./settling/settle"

export type CancelRequest = {
  booking_id: string
  asked: CancellationRequest
  actor: Actor
  /** Null where nobody asks twice: an event that does not take place. */
  idempotency_key: string | null
  event_cancellation_id?: string
}

/**
 * Cancels a whole booking and has its order follow at once, once for each Idempotency-Key: asked again, it answers with
 * what the first request led to. What the order could not follow by now stays a task of the outbox; the booking is
 * cancelled all the same.
 */
export async function cancel(container: MedusaContainer, request: CancelRequest): Promise<RecordedCancellation> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { booking_id, asked, actor, event_cancellation_id = null } = request
  const [booking] = await bookings.listBookings({ id: booking_id }, { select: ["id", "order_id", "anonymised_at"] })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  if (booking.anonymised_at) throw new RefusalError({ code: "booking_anonymised" })
  const keyed = keyOf(request)
  const recorded = await holdBookings(container, await bookingsOfOrder(container, booking.order_id), async () => {
    const answered = keyed ? await bookings.openRequest(keyed) : null
    const cancelled = (answered as RecordedCancellation | null) ?? (await record())
    await settleOrLeave(container, cancelled.cancellation_id)
    return cancelled
  })
  await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id } })
  await payOrLeave(container, recorded.cancellation_id)
  return recorded

  async function record(): Promise<RecordedCancellation> {
    try {
      const input = { booking_id, asked, actor, event_cancellation_id, request: keyed }
      const { result } = await cancelBookingWorkflow(container).run({ input })
      return result
    } catch (error) {
      if (keyed) await bookings.forgetRequest(keyed)
      throw error
    }
  }
}

function keyOf({ booking_id, asked, actor, idempotency_key }: CancelRequest) {
  if (idempotency_key === null) return null
  const wanted = { asked, actor: actor.type, reason: actor.reason ?? null }
  const fingerprint = createHash("sha256").update(canonical(wanted)).digest("hex")
  return { scope: `cancel:${booking_id}`, key: idempotency_key, fingerprint }
}

/** What fails here is tried again by the outbox: whoever cancelled is not told that they had not. */
async function settleOrLeave(container: MedusaContainer, cancellationId: string): Promise<void> {
  try {
    await settle(container, cancellationId)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`bookings: the order of cancellation ${cancellationId} follows later: ${error}`)
  }
}

async function payOrLeave(container: MedusaContainer, cancellationId: string): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { plan, refund_case_id } = await bookings.retrieveCancellation(cancellationId, {
    select: ["id", "plan", "refund_case_id"],
  })
  if (!plan.auto_refund || !refund_case_id) return
  try {
    await payAutomatically(container, refund_case_id)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`bookings: refund case ${refund_case_id} is paid later: ${error}`)
  }
}
