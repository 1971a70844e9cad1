/** A fee among the lines of an order. */
export type FeeLine = {
  id: string
  title: string
  /** The cancellation that kept it; null where the rebooking asked for it that the order came of. */
  cancellation_id: string | null
}

/** What makes a fee a booking's own. */
export type FeePayer = {
  cancellation_ids: readonly string[]
  /** Whether it is the main one of what its rebooking led to, which bears the fee of all. */
  is_main: boolean
}

/** The fees of an order that a booking bears: each has one that does, also where several bookings share the order. */
export function ownFees(fees: readonly FeeLine[], { cancellation_ids, is_main }: FeePayer): FeeLine[] {
  return fees.filter(({ cancellation_id }) => (cancellation_id ? cancellation_ids.includes(cancellation_id) : is_main))
}
