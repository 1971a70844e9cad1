import { useEffect, useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { useNow } from "../time/use-now"
import { ownAddress } from "./own-address"

const SECOND = 1000

/**
 * The address that waits for its code. One whose code has expired is gone from the shop's answer; it stays on the page,
 * so that nobody has to type it again.
 */
export function usePendingAddress(booking: CustomerBooking) {
  const { pending_address } = booking
  const [email, setEmail] = useState(pending_address?.email ?? null)
  const now = useNow(SECOND)
  useEffect(() => {
    if (pending_address) setEmail(pending_address.email)
  }, [pending_address])
  const waits = email !== null && email !== ownAddress(booking)
  return {
    email: waits ? email : null,
    until: pending_address?.expires_at ?? null,
    expired: !pending_address || Date.parse(pending_address.expires_at) < now,
    forget: () => setEmail(null),
  }
}
