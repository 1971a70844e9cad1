import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Change, Plan, Rebooked, RebookingRequest, RebookingTarget } from "./contract/rebooking"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

export function useRebookingTargets(bookingId: string) {
  return useQuery({
    queryKey: [ROOT, "rebooking-targets", bookingId],
    queryFn: ({ signal }) =>
      get<{ events: RebookingTarget[] }>(`/admin/bookings/${bookingId}/rebooking-targets`, { signal }),
    select: ({ events }) => events,
  })
}

/** The plan of a change, while it is looked at. A preview is never kept: prices and seats move. */
export function useRebookingPlan(bookingId: string, version: number, change: Change | null) {
  return useQuery({
    queryKey: [ROOT, "rebooking-plan", bookingId, version, change],
    queryFn: ({ signal }) =>
      post<{ plan: Plan }>(`/admin/bookings/${bookingId}/rebooking-preview`, change ?? {}, { signal }),
    select: ({ plan }) => plan,
    enabled: change !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
}

/** Repeating it with the same key answers with the first result, so a lost connection never rebooks twice. */
export function useRebook(bookingId: string, idempotencyKey: string) {
  return useWrite((request: RebookingRequest) =>
    post<Rebooked>(`/admin/bookings/${bookingId}/rebookings`, request, {
      headers: { "idempotency-key": idempotencyKey },
    })
  )
}
