import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query"
import { useLanguage } from "../../language/language-context"
import { useClient } from "../../portal-context"
import type { ChosenMarket } from "../market/markets"

const PAGE = 20
/** How often the places that are left are looked at anew while the page is being looked at. */
const LIVE_MS = 10_000

const marketOf = ({ region_id, country_code }: ChosenMarket) => ({ region_id, country_code })

/** The events to come, a page at a time. */
export function useEvents(market: ChosenMarket) {
  const client = useClient()
  const { language } = useLanguage()
  return useInfiniteQuery({
    queryKey: ["events", language, market.country_code],
    queryFn: ({ pageParam }) => client.events.list({ ...marketOf(market), offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: ({ offset, count }) => (offset + PAGE < count ? offset + PAGE : undefined),
    refetchInterval: 3 * LIVE_MS,
    placeholderData: keepPreviousData,
  })
}

/** One event with its live availability. */
export function useEvent(id: string, market: ChosenMarket | null) {
  const client = useClient()
  const { language } = useLanguage()
  return useQuery({
    queryKey: ["event", id, language, market?.country_code],
    queryFn: () => client.events.retrieve(id, market ? marketOf(market) : {}),
    enabled: market !== null,
    refetchInterval: LIVE_MS,
    placeholderData: keepPreviousData,
  })
}
