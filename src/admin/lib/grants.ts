import { useQuery } from "@tanstack/react-query"
import type { Grant, NewGrant } from "./contract/grant"
import type { Page } from "./contract/page"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

/** As many as anybody looks at; the history tells of all. */
const LIMIT = 10

export function useGrants(bookingId: string) {
  return useQuery({
    queryKey: [ROOT, "grants", bookingId],
    queryFn: ({ signal }) =>
      get<Page & { grants: Grant[] }>(`/admin/bookings/${bookingId}/grants`, { query: { limit: LIMIT }, signal }),
    select: ({ grants }) => grants,
  })
}

export function useGrantEditing(bookingId: string) {
  return useWrite((grant: NewGrant) => post<{ grant: Grant }>(`/admin/bookings/${bookingId}/grants`, grant))
}

export function useRevokeGrant(bookingId: string) {
  return useWrite(({ id, reason }: { id: string; reason?: string }) =>
    post<{ grant: Grant }>(`/admin/bookings/${bookingId}/grants/${id}/revoke`, { reason })
  )
}
