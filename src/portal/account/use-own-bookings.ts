import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import { useEffect } from "react"
import { problemOf } from "../api/problem"
import { useLanguage } from "../language/language-context"
import { useClient } from "../portal-context"

export type When = "upcoming" | "past"

const PAGE = 10

/** Page by page, the bookings of whoever is signed in; `onLost` where the shop does not know them any more. */
export function useOwnBookings(token: string, when: When, onLost: () => void) {
  const client = useClient()
  const { language } = useLanguage()
  const query = useInfiniteQuery({
    queryKey: ["own-bookings", token, when, language],
    queryFn: ({ pageParam }) => client.customer(token).bookings({ when, offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: ({ count, offset, limit }) => (offset + limit < count ? offset + limit : undefined),
    placeholderData: keepPreviousData,
  })
  const problem = query.error && problemOf(query.error)
  const lost = problem?.kind === "refused" && problem.status === 401
  useEffect(() => {
    if (lost) onLost()
  }, [lost, onLost])
  return { ...query, problem, bookings: query.data?.pages.flatMap(({ bookings }) => bookings) ?? null }
}
