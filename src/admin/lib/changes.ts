import { useInfiniteQuery } from "@tanstack/react-query"
import type { Change } from "./contract/change"
import type { Page } from "./contract/page"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

const PAGE_SIZE = 10

/** The history of a booking or an event, a page at a time. `enabled: false` waits until somebody opens it. */
export function useChanges(subject: "events" | "bookings", id: string, { enabled = true } = {}) {
  const query = useInfiniteQuery({
    queryKey: [ROOT, "changes", subject, id],
    queryFn: ({ pageParam: offset, signal }) =>
      get<Page & { changes: Change[] }>(`/admin/${subject}/${id}/changes`, {
        query: { offset, limit: PAGE_SIZE },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ count, offset, limit }) => (offset + limit < count ? offset + limit : undefined),
    enabled,
  })
  return { ...query, changes: query.data?.pages.flatMap(({ changes }) => changes) ?? [] }
}
