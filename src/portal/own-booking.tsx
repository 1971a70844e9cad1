import { useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { AccessPage } from "./access/access-page"
import { RenewAccess } from "./access/renew-access"
import { BookingPage } from "./booking/booking-page"
import { useAccessState } from "./portal-context"

/** What anybody may see; everything else belongs to the booking that was open. */
const PUBLIC = ["config", "regions", "events", "event", "payment"]

/** One's own booking, behind the proof that it is. */
export default function OwnBooking() {
  const state = useAccessState()
  const client = useQueryClient()
  // Whoever opens a booking next in this tab sees that one from the first moment, not the last one.
  useEffect(() => {
    if (state === "closed") client.removeQueries({ predicate: ({ queryKey }) => !PUBLIC.includes(String(queryKey[0])) })
  }, [state, client])
  if (state === "closed") return <AccessPage />
  return (
    <>
      <BookingPage />
      {state === "expired" && <RenewAccess />}
    </>
  )
}
