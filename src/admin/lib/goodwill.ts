import type { Minor } from "../../domain/money/minor"
import type { RefundCase } from "./contract/refund-case"
import { post } from "./http/request"
import { useWrite } from "./http/use-write"

/**
 * Gives something back that nobody is owed (SPEC V28): a refund case opens, which is paid like any other. Repeated with the
 * same key it answers with the first one.
 */
export function useGoodwill(bookingId: string, idempotencyKey: string) {
  return useWrite((goodwill: { amount: Minor; reason: string }) =>
    post<{ refund_case: RefundCase }>(`/admin/bookings/${bookingId}/goodwill`, goodwill, {
      headers: { "idempotency-key": idempotencyKey },
    })
  )
}
