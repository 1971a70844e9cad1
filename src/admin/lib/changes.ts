import { useInfiniteQuery } from "@tanstack/react-query"
import type { Change } from "./contract/change"
import type { Page } from "./contract/page"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

const PAGE_SIZE = 10

type Wanted = {
  /** Also what changed nothing of a booking: mails that left, and who opened it. */
  all?: boolean
}

/** The history of a booking or an event, a page at a time. */
export function useChanges(subject: "events" | "bookings", id: string, { all = false }: Wanted = {}) {
  const query = useInfiniteQuery({
    queryKey: [ROOT, "changes", subject, id, all],
    queryFn: ({ pageParam: offset, signal }) =>
      get<Page & { changes: Change[] }>(`/admin/${subject}/${id}/changes`, {
        query: { offset, limit: PAGE_SIZE, ...(all ? { all: "true" } : {}) },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ count, offset, limit }) => (offset + limit < count ? offset + limit : undefined),
  })
  return { ...query, changes: query.data?.pages.flatMap(({ changes }) => changes) ?? [] }
}
