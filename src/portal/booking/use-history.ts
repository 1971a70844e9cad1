import { useInfiniteQuery } from "@tanstack/react-query"
import type { CustomerBooking } from "../api/answers"
import { useLanguage } from "../language/language-context"
import { useSend } from "../portal-context"

const PER_PAGE = 10

/** The pages of the open booking's history that were asked for; read anew with each version of it. */
export function useHistory({ number, version }: CustomerBooking, enabled: boolean) {
  const { language } = useLanguage()
  const send = useSend()
  return useInfiniteQuery({
    queryKey: ["history", number, version, language],
    queryFn: ({ pageParam }) => send((open) => open.history({ offset: pageParam, limit: PER_PAGE })),
    initialPageParam: 0,
    getNextPageParam: ({ offset, history, count }) => {
      const next = offset + history.length
      return history.length > 0 && next < count ? next : null
    },
    enabled,
  })
}
