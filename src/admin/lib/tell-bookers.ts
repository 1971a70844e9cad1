import { useMutation, useQuery } from "@tanstack/react-query"
import { newIdempotencyKey } from "./http/new-idempotency-key"
import { get, post } from "./http/request"
import { ROOT } from "./http/use-write"

/** How far the mails to an event's bookers have come (docs/api.md). */
export type Telling = { id: string; event_id: string; total: number; pending: number; sent: number; failed: number }
type Answer = { telling: Telling }

const ASK_EVERY_MS = 1_500

/** Tells all bookers that they can edit their bookings now (SPEC P5). */
export function useTellBookers(eventId: string) {
  return useMutation<Answer, Error, void>({
    mutationFn: () =>
      post<Answer>(
        `/admin/events/${eventId}/tell-bookers`,
        {},
        { headers: { "idempotency-key": newIdempotencyKey() } }
      ),
  })
}

/** How far it has come, asked again until every mail has left or was given up. */
export function useTelling(begun: Telling | undefined) {
  return useQuery({
    queryKey: [ROOT, "telling", begun?.id],
    queryFn: ({ signal }) => get<Answer>(`/admin/events/${begun?.event_id}/tell-bookers/${begun?.id}`, { signal }),
    select: ({ telling }) => telling,
    enabled: begun !== undefined,
    refetchInterval: ({ state }) => (state.data?.telling.pending === 0 ? false : ASK_EVERY_MS),
  })
}
