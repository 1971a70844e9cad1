import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Cancellation, CancellationRequest, Cancelled, Cancelling } from "./contract/cancellation"
import { post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

/** What cancelling would do now. A preview is never kept: the fee grows as time passes. */
export function useCancellationPreview(bookingId: string, version: number, request: CancellationRequest) {
  return useQuery({
    queryKey: [ROOT, "cancellation-preview", bookingId, version, request],
    queryFn: ({ signal }) =>
      post<{ cancellation: Cancellation }>(`/admin/bookings/${bookingId}/cancellation-preview`, request, { signal }),
    select: ({ cancellation }) => cancellation,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
}

/** Repeating it with the same key answers with the first result. */
export function useCancelBooking(bookingId: string, idempotencyKey: string) {
  return useWrite((cancelling: Cancelling) =>
    post<Cancelled>(`/admin/bookings/${bookingId}/cancellations`, cancelling, {
      headers: { "idempotency-key": idempotencyKey },
    })
  )
}
