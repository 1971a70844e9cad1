import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useMemo } from "react"
import type { CustomerBooking } from "../api/answers"
import { useLanguage } from "../language/language-context"
import { usePortal, useSend } from "../portal-context"

/** The open booking. Read anew when the page is looked at again, in another language, and when the access ends. */
export function useBooking() {
  const { session } = usePortal()
  const { language, follow } = useLanguage()
  const send = useSend()
  const query = useQuery({
    queryKey: ["booking", language],
    queryFn: () => send((open) => open.retrieve()),
    placeholderData: keepPreviousData,
  })
  const { data: booking, refetch } = query

  useEffect(() => {
    if (!booking) return
    session.know(booking.number, Boolean(booking.booker))
    follow(booking.locale)
  }, [booking, session, follow])

  const expiresAt = session.expiresAt()
  useEffect(() => {
    if (!expiresAt) return
    const timer = setTimeout(refetch, Math.max(0, Date.parse(expiresAt) - Date.now()))
    return () => clearTimeout(timer)
  }, [expiresAt, refetch])
  return query
}

/** Puts a newer answer of the shop on the page, in every language that was asked for. */
export function useShowBooking(): (booking: CustomerBooking) => void {
  const client = useQueryClient()
  return useMemo(
    () => (booking) => {
      client.setQueriesData({ queryKey: ["booking"] }, booking)
    },
    [client]
  )
}
