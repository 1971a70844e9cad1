import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import type { ListedParticipant } from "./contract/participant"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

type Filter = { event_id: string; q?: string; status?: ListedParticipant["status"] }
type ParticipantPage = { participants: ListedParticipant[]; count: number; limit: number }

const PAGE_SIZE = 50

/** An event's participants, a page at a time. */
export function useParticipants(filter: Filter) {
  const query = useInfiniteQuery({
    queryKey: [ROOT, "participants", filter],
    queryFn: ({ pageParam: after, signal }) =>
      get<ParticipantPage>("/admin/booking-participants", { query: { ...filter, after, limit: PAGE_SIZE }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ participants, limit }) =>
      participants.length < limit ? undefined : participants[participants.length - 1]?.id,
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages
  return {
    ...query,
    participants: pages?.flatMap(({ participants }) => participants) ?? [],
    count: pages?.[0]?.count ?? 0,
  }
}
