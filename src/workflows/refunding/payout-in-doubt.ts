import type { MedusaContainer } from "@medusajs/framework/types"
import type { Refusal } from "../../domain/decision"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { orderIdsOfChain } from "./chain-of-orders"

/** More cases than are ever in doubt at once. */
const MAX_CASES = 100

/** The refusal that holds while a case that lives on an order's money is being paid out, or may have been; else null. */
export async function payoutInDoubt(container: MedusaContainer, orderId: string): Promise<Refusal | null> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const page = { select: ["order_id" as const, "unclear_refund_id" as const], take: MAX_CASES }
  const [running, unclear] = await Promise.all([
    bookings.listRefundCases({ attempt_began_at: { $ne: null } }, page),
    bookings.listRefundCases({ unclear_refund_id: { $ne: null } }, page),
  ])
  for (const { order_id, unclear_refund_id } of [...unclear, ...running]) {
    if (!(await orderIdsOfChain(container, order_id)).includes(orderId)) continue
    return unclear_refund_id ? { code: "refund_unclear", refund_id: unclear_refund_id } : { code: "refund_pending" }
  }
  return null
}
