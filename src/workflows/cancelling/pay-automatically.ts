import type { MedusaContainer } from "@medusajs/framework/types"
import { refusalIn } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { LeasedMessage } from "../../modules/booking/outbox/lease"
import { SYSTEM } from "../following/staff-or-system"
import { payRefundCase } from "../refunding/pay-refund-case"

/** After these a case waits for staff, with what the provider said; asking again would say the same. */
const FOR_STAFF = [
  "refund_failed",
  "refund_case_locked",
  "refund_unclear",
  "refund_exceeds_payments",
  "refund_channel_differs",
]

/**
 * Approves and pays a refund case because the policy says so (SPEC U13), once: the key of the request is the case. What a
 * provider refuses stays an approved case with its error.
 */
export async function payAutomatically(container: MedusaContainer, id: string): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { status } = await bookings.retrieveRefundCase(id, { select: ["id", "status"] })
  const actor = { ...SYSTEM, reason: "auto_refund" }
  if (status === "requested") {
    await bookings.decideRefundCase({ id, step: "approve", channel: "provider", actor, now: new Date().toISOString() })
  }
  if (status === "rejected" || status === "paid") return
  try {
    await payRefundCase(container, { id, actor, idempotency_key: `automatic:${id}` })
  } catch (error) {
    if (!FOR_STAFF.includes(refusalIn(error)?.code ?? "")) throw error
  }
}

/** A task of the outbox: for the case that whoever cancelled could not have paid. */
export async function payLater(container: MedusaContainer, { payload }: LeasedMessage): Promise<void> {
  if (payload.refund_case_id) await payAutomatically(container, payload.refund_case_id)
}
