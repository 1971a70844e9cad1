import { accept, type Decision, refuse } from "../decision"

/** Why the personal data of a booking is still needed. */
export const ERASURE_OBSTACLES = [
  "event_not_over",
  "refund_open",
  "amount_open",
  "rebooking_running",
  "anonymised",
] as const
export type ErasureObstacle = (typeof ERASURE_OBSTACLES)[number]

/** One booking of a family, as far as it decides whether the family may be anonymised. */
export type ErasureFacts = {
  number: string
  /** Everything about it was erased before. */
  anonymised: boolean
  cancelled: boolean
  /** ISO 8601: the end of its event. */
  ends_at: string
  /** Refund cases that were neither paid nor rejected. */
  open_refund_cases: number
  /** What of its order is still to be paid, in minor units. */
  open: number
  /** A rebooking of it has begun and is not over. */
  rebooking: boolean
}

/**
 * Whether the personal data of a family of bookings (those of one order, and all that they were rebooked from and to) may
 * be erased (SPEC V35): nobody is expected any more, and no money is owed either way. Whoever has cancelled is not
 * expected, even where the event is still to come.
 */
export function mayAnonymise(family: readonly ErasureFacts[], now: string): Decision<null> {
  if (family.every(({ anonymised }) => anonymised)) {
    return refuse({ code: "booking_not_anonymisable", reason: "anonymised", number: family[0]?.number ?? "" })
  }
  for (const booking of family) {
    const reason = obstacle(booking, now)
    if (reason) return refuse({ code: "booking_not_anonymisable", reason, number: booking.number })
  }
  return accept(null)
}

function obstacle(booking: ErasureFacts, now: string): ErasureObstacle | null {
  if (!booking.cancelled && Date.parse(booking.ends_at) >= Date.parse(now)) return "event_not_over"
  if (booking.rebooking) return "rebooking_running"
  if (booking.open_refund_cases > 0) return "refund_open"
  return booking.open > 0 && !booking.cancelled ? "amount_open" : null
}
