import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { RefundCase } from "../../../modules/booking/models/refund-case"

/** A refund case as staff see it; see docs/api.md. */
export function refundCaseView(refundCase: InferTypeOf<typeof RefundCase>) {
  const { id, booking_id, order_id, amount, currency_code, status, channel, cause, attempts, last_error } = refundCase
  const { reason, decided_by, paid, paid_at, created_at, attempt_began_at, unclear_refund_id, reference } = refundCase
  const money = { id, booking_id, order_id, amount, currency_code, status, channel, cause }
  return {
    ...money,
    paid,
    attempts,
    attempt_began_at,
    unclear_refund_id,
    last_error,
    reason,
    decided_by,
    paid_at,
    reference,
    created_at,
  }
}

/** One refund case by id. Throws `refund_case_not_found`. */
export async function loadRefundCase(container: MedusaContainer, id: string) {
  const [refundCase] = await container.resolve<BookingModuleService>(BOOKING_MODULE).listRefundCases({ id })
  if (!refundCase) throw new RefusalError({ code: "refund_case_not_found" })
  return refundCaseView(refundCase)
}
