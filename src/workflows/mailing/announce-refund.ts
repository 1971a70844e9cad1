import type { MedusaContainer } from "@medusajs/framework/types"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { drainSoon } from "../outbox/drain-in-turn"

/** Mails the booker that a refund was approved and is coming (V24). Throws `refund_case_not_found` and `refund_case_locked`. */
export async function announceRefund(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [refundCase] = await bookings.listRefundCases({ id }, { select: ["id", "booking_id", "status"] })
  if (!refundCase) throw new RefusalError({ code: "refund_case_not_found" })
  const { booking_id, status } = refundCase
  if (status !== "approved") throw new RefusalError({ code: "refund_case_locked", status })
  await bookings.askMail({ booking_id, topic: "refund_announced", actor, now: new Date().toISOString() })
  drainSoon(container)
}
