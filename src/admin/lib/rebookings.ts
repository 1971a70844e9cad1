import { useQuery } from "@tanstack/react-query"
import type { AdminBooking } from "./contract/booking"
import type { Plan, RebookingRequest, RebookingTarget, Target } from "./contract/rebooking"
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

/** The plan for a target, once it is complete. A preview is never kept: prices and seats move. */
export function useRebookingPlan(bookingId: string, version: number, target: Target | null) {
  return useQuery({
    queryKey: [ROOT, "rebooking-plan", bookingId, version, target],
    queryFn: ({ signal }) =>
      post<{ plan: Plan }>(`/admin/bookings/${bookingId}/rebooking-preview`, { target }, { signal }),
    select: ({ plan }) => plan,
    enabled: target !== null,
    gcTime: 0,
    retry: false,
  })
}

/** Repeating it with the same key answers with the first result, so a lost connection never rebooks twice. */
export function useRebook(bookingId: string, idempotencyKey: string) {
  return useWrite((request: RebookingRequest) =>
    post<{ booking: AdminBooking }>(`/admin/bookings/${bookingId}/rebookings`, request, {
      headers: { "idempotency-key": idempotencyKey },
    })
  )
}
