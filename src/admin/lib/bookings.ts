import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminBooking,
  BookingChange,
  BookingPage,
  BookingStatus,
  ChangeActor,
  SavedBooking,
} from "./contract/booking"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

export type BookingFilter = {
  q?: string
  event_id?: string
  order_id?: string
  status?: BookingStatus
  incomplete?: boolean
  period?: "upcoming" | "past"
  paid?: boolean
  /** One change that answers to all of it; ISO 8601. */
  changed_since?: string
  changed_until?: string
  changed_by?: ChangeActor
  changed_field?: string
  offset?: number
  limit?: number
}

type Answer = { booking: AdminBooking }

export function useBookings(filter: BookingFilter) {
  return useQuery({
    queryKey: [ROOT, "bookings", filter],
    queryFn: ({ signal }) => get<BookingPage>("/admin/bookings", { query: filter, signal }),
    placeholderData: keepPreviousData,
  })
}

export function useBooking(id: string) {
  return useQuery({
    queryKey: [ROOT, "booking", id],
    queryFn: ({ signal }) => get<Answer>(`/admin/bookings/${id}`, { signal }),
    select: ({ booking }) => booking,
    enabled: id !== "",
  })
}

export function useUpdateBooking(id: string) {
  return useWrite((change: BookingChange) => post<{ booking: SavedBooking }>(`/admin/bookings/${id}`, change))
}

/** Every edit link that was mailed for the booking stops working. */
export function useRevokeLinks(id: string) {
  return useWrite(({ reason }: { reason?: string }) => post<Answer>(`/admin/bookings/${id}/revoke-links`, { reason }))
}
