import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query"
import { useMemo } from "react"
import type { CancelRequest } from "../../client"
import type { CancellationPlan, CustomerBooking } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { useSend } from "../portal-context"
import { randomKey } from "../rebooking/random-key"

/** What cancelling the whole booking would come to. The figures stand as they were shown until newer ones are put in their place. */
export function useCancellationPlan({ number, version }: Pick<CustomerBooking, "number" | "version">) {
  const send = useSend()
  const client = useQueryClient()
  const queryKey = ["cancellation", number, version]
  const query = useQuery({
    queryKey,
    queryFn: () => send((open) => open.previewCancellation()),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const put = (plan: CancellationPlan): void => void client.setQueryData(queryKey, plan)
  return { ...query, put }
}

/** Cancels what was shown, once, however often it is sent, and shows the booking as it is then. */
export function useCancel(plan: CancellationPlan) {
  const send = useSend()
  const show = useShowBooking()
  const idempotency_key = useMemo(() => `${plan.hash}-${randomKey()}`, [plan.hash])
  return async (request: Omit<CancelRequest, "plan_hash" | "idempotency_key">): Promise<void> => {
    const { booking } = await send((open) => open.cancel({ ...request, plan_hash: plan.hash, idempotency_key }))
    show(booking)
  }
}
