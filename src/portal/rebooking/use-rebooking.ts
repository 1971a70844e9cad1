import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query"
import { useMemo } from "react"
import type { Change, Said } from "../../client"
import type { CustomerBooking, Plan } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { useLanguage } from "../language/language-context"
import { usePortal, useSend } from "../portal-context"
import { randomKey } from "./random-key"

/** The events that this booking may be moved to, and its own, with prices in its currency. */
export function useTargets(number: string) {
  const send = useSend()
  const { language } = useLanguage()
  return useQuery({
    queryKey: ["targets", number, language],
    queryFn: () => send((open) => open.rebookingTargets()),
  })
}

type Planned = Pick<CustomerBooking, "number" | "version">

/** Asks for the plan of a change as it is now; nothing changes by it. */
export function useFetchPlan(): (booking: Planned, change: Change) => Promise<Plan> {
  const client = useQueryClient()
  const optionsOf = usePlanOptions()
  return (booking, change) => client.fetchQuery({ ...optionsOf(booking, change), staleTime: 0 })
}

/** The plan of a change. It stands as it was shown, whatever happens to the page, until it is asked for again. */
export function usePlan(booking: Planned, change: Change) {
  const client = useQueryClient()
  const options = usePlanOptions()(booking, change)
  /** Puts the plan in its place that the shop has now. */
  const put = (plan: Plan): void => void client.setQueryData(options.queryKey, plan)
  // While a newer plan is on its way the last one stays; the shop refuses to carry out one that no longer holds.
  return { ...useQuery({ ...options, placeholderData: keepPreviousData }), put }
}

function usePlanOptions() {
  const send = useSend()
  const { language } = useLanguage()
  return ({ number, version }: Planned, change: Change) =>
    queryOptions({
      queryKey: ["plan", number, version, JSON.stringify(change), language],
      queryFn: () => send((open) => open.previewRebooking(change)),
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    })
}

/**
 * Does what the plan says, and opens the new booking. However often one plan is sent, after a lost connection or an
 * expired access, it is done once.
 */
export function useRebook(change: Change, plan: Plan, version: number): (said: Said) => Promise<CustomerBooking> {
  const { session } = usePortal()
  const send = useSend()
  const show = useShowBooking()
  // One key for one plan: a new plan is a new request.
  const idempotency_key = useMemo(() => `${plan.hash}-${randomKey()}`, [plan.hash])
  return async (said) => {
    const request = { version, plan_hash: plan.hash, ...change, ...said, idempotency_key }
    const { booking, access } = await send((open) => open.rebook(request))
    session.adopt(access)
    session.know(booking.number, true)
    show(booking)
    return booking
  }
}
