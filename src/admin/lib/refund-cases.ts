import type { RefundCase } from "./contract/refund-case"
import { post } from "./http/request"
import { useWrite } from "./http/use-write"

export type RefundDecision = { decision: "approve" | "reject"; reason?: string }

type Answer = { refund_case: RefundCase }

export function useDecideRefundCase(id: string) {
  return useWrite(({ decision, reason }: RefundDecision) =>
    post<Answer>(`/admin/refund-cases/${id}/${decision}`, { reason })
  )
}

/** Says how a payout ended of which only the provider knew. */
export function useClearRefundCase(id: string) {
  return useWrite((finding: { went_through: boolean; reason: string }) =>
    post<Answer>(`/admin/refund-cases/${id}/clear`, finding)
  )
}

/**
 * Sends the money back through the payment provider. A provider that fails leaves the case open with its error. Until
 * an attempt is known to be over, its number makes every repetition the same request.
 */
export function usePayRefundCase({ id, attempts }: RefundCase) {
  return useWrite<void, Answer>(() =>
    post(`/admin/refund-cases/${id}/pay`, {}, { headers: { "idempotency-key": `${id}:${attempts}` } })
  )
}
