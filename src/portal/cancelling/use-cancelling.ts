import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useMemo } from "react"
import type { CancelRequest } from "../../client"
import type { CancellationPlan, CustomerBooking } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { usePortal, useSend } from "../portal-context"
import { randomKey } from "../rebooking/random-key"

/**
 * What cancelling some participants would come to (null: nobody is chosen, and nothing asked). The figures stand until they
 * are put in place of by `put`.
 */
export function useCancellationPlan(
  { number, version }: Pick<CustomerBooking, "number" | "version">,
  participants: string[] | undefined,
  enabled: boolean
) {
  const send = useSend()
  const client = useQueryClient()
  const queryKey = ["cancellation", number, version, participants ?? "all"]
  const query = useQuery({
    queryKey,
    queryFn: () => send((open) => open.previewCancellation(participants ? { participants } : {})),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const put = (plan: CancellationPlan): void => void client.setQueryData(queryKey, plan)
  return { ...query, put }
}

/** Cancels what was shown, once, however often it is sent, and shows the booking that is left. */
export function useCancel(plan: CancellationPlan) {
  const { session } = usePortal()
  const send = useSend()
  const show = useShowBooking()
  const idempotency_key = useMemo(() => `${plan.hash}-${randomKey()}`, [plan.hash])
  return async (request: Omit<CancelRequest, "plan_hash" | "idempotency_key">): Promise<CustomerBooking> => {
    const { booking, access } = await send((open) => open.cancel({ ...request, plan_hash: plan.hash, idempotency_key }))
    if (access) {
      session.adopt(access)
      session.know(booking.number, true)
    }
    show(booking)
    return booking
  }
}
