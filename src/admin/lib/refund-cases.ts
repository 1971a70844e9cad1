import { useQuery } from "@tanstack/react-query"
import type { Minor } from "../../domain/money/minor"
import type { HandChannel, RefundChannel } from "../../domain/refund/channel"
import type { Page } from "./contract/page"
import type { RefundCase } from "./contract/refund-case"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

export type RefundDecision = { decision: "approve"; channel?: RefundChannel } | { decision: "reject"; reason?: string }

/** What staff say of a payment that they have made; `paid_at` in ISO 8601. */
export type HandPayout = { channel: HandChannel; reference: string; paid_at: string }

type Answer = { refund_case: RefundCase }

export type RefundFilter = {
  status: RefundCase["status"]
  channel: RefundChannel | undefined
  /** A booking number, typed or scanned. */
  q: string | undefined
  limit: number
}

type Listed = RefundCase & { booking_number: string | null }
/** `amounts`: what all that fit come to, by currency. */
type RefundCases = Page & { refund_cases: Listed[]; amounts: { currency_code: string; amount: Minor }[] }

export function useRefundCases(filter: RefundFilter) {
  return useQuery({
    queryKey: [ROOT, "refund-cases", filter],
    queryFn: ({ signal }) => get<RefundCases>("/admin/refund-cases", { query: filter, signal }),
    placeholderData: (former) => former,
  })
}

export function useDecideRefundCase(id: string) {
  return useWrite(({ decision, ...body }: RefundDecision) =>
    post<Answer>(`/admin/refund-cases/${id}/${decision}`, body)
  )
}

/** Chooses another way for the money to go back. */
export function useChangeChannel(id: string) {
  return useWrite((channel: RefundChannel) => post<Answer>(`/admin/refund-cases/${id}/channel`, { channel }))
}

/** Mails the customer that the refund is coming. */
export function useAnnounceRefund(id: string) {
  return useWrite<void, object>(() => post(`/admin/refund-cases/${id}/announce`))
}

/** Says how a payout ended of which only the provider knew. */
export function useClearRefundCase(id: string) {
  return useWrite((finding: { went_through: boolean; reason: string }) =>
    post<Answer>(`/admin/refund-cases/${id}/clear`, finding)
  )
}

/**
 * Sends the money back through the payment provider, or books what staff have paid by hand. A provider that fails leaves the
 * case open with its error. Until an attempt is known to be over, its number makes every repetition the same request.
 */
export function usePayRefundCase({ id, attempts }: RefundCase) {
  return useWrite<HandPayout | undefined, Answer>((hand) => {
    const key = [id, attempts, ...(hand ? [hand.reference, hand.paid_at] : [])].join(":")
    return post(`/admin/refund-cases/${id}/pay`, hand ?? {}, { headers: { "idempotency-key": key } })
  })
}
