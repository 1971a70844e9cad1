import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query"
import type { EventStatus } from "../../domain/event/bookable"
import type { AdminEvent, EventChange, NewEvent, NewTicketType, TicketTypeChange } from "./contract/event"
import type { Page } from "./contract/page"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

export type EventFilter = {
  q?: string
  status?: EventStatus
  period?: "upcoming" | "past"
  product_id?: string
  offset?: number
  limit?: number
}

type Answer = { event: AdminEvent }

export function useEvents(filter: EventFilter) {
  return useQuery({
    queryKey: [ROOT, "events", filter],
    queryFn: ({ signal }) => get<Page & { events: AdminEvent[] }>("/admin/events", { query: filter, signal }),
    placeholderData: keepPreviousData,
  })
}

/** One event; without an id, none. */
export function useEvent(id: string) {
  return useQuery({
    queryKey: [ROOT, "event", id],
    queryFn: ({ signal }) => get<Answer>(`/admin/events/${id}`, { signal }),
    select: ({ event }) => event,
    enabled: id !== "",
  })
}

/** Several events at once; those that are still on their way are left out. */
export function useEventsOf(ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: [ROOT, "event", id],
      queryFn: ({ signal }: { signal: AbortSignal }) => get<Answer>(`/admin/events/${id}`, { signal }),
    })),
    combine: (results) => ({
      events: results.flatMap(({ data }) => (data ? [data.event] : [])),
      error: results.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(results.map((result) => result.refetch())),
    }),
  })
}

export function useCreateEvent() {
  return useWrite((event: NewEvent) => post<Answer>("/admin/events", event))
}

export function useUpdateEvent(id: string) {
  return useWrite((change: EventChange) => post<Answer>(`/admin/events/${id}`, change))
}

export function useAddTicketType(eventId: string) {
  return useWrite((ticketType: NewTicketType) => post<Answer>(`/admin/events/${eventId}/ticket-types`, ticketType))
}

export function useUpdateTicketType(eventId: string, id: string) {
  return useWrite((change: TicketTypeChange) => post<Answer>(`/admin/events/${eventId}/ticket-types/${id}`, change))
}
