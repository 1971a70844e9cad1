import { useQuery } from "@tanstack/react-query"
import type { AdminEvent } from "./contract/event"
import type { EventCancellation } from "./contract/event-cancellation"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

/** Null: the event was not cancelled here. */
type Answer = { event_cancellation: EventCancellation | null }

const ASK_EVERY_MS = 1_500

/** Cancels an event with all its bookings, which goes on by itself (docs/api.md). */
export function useCancelEvent(eventId: string) {
  return useWrite((cancelling: { reason: string; message?: string }) =>
    post<Answer>(`/admin/events/${eventId}/cancellation`, cancelling)
  )
}

/** How far it has come, asked again until it is through. Of an event that is not cancelled there is nothing to ask. */
export function useEventCancellation({ id, status }: AdminEvent) {
  return useQuery({
    queryKey: [ROOT, "event-cancellation", id],
    queryFn: ({ signal }) => get<Answer>(`/admin/events/${id}/cancellation`, { signal }),
    select: ({ event_cancellation }) => event_cancellation,
    enabled: status === "cancelled",
    refetchInterval: ({ state }) => (state.data?.event_cancellation?.status === "running" ? ASK_EVERY_MS : false),
  })
}
