import type { CancellationFee } from "../cancelling/fee-ladder"
import type { Fee } from "../fee/fee"
import { decide, type PolicyLayers } from "./policy"

/**
 * What costs money later, as it was agreed at purchase (SPEC U4): by ticket type. A policy that changes afterwards changes
 * no booking that is there (SCENARIOS C-72).
 */
export type BookingTerms = Record<string, TicketTerms>
export type TicketTerms = { cancellation_fee: CancellationFee; rebooking_fee: Fee }

/** The terms that hold today for the tickets of an event: what a booking keeps when it is made. */
export function bookingTerms(types: readonly { id: string; layers: PolicyLayers }[]): BookingTerms {
  return Object.fromEntries(types.map(({ id, layers }) => [id, termsOf(layers)]))
}

function termsOf(layers: PolicyLayers): TicketTerms {
  return {
    cancellation_fee: decide("cancellation_fee", layers).value,
    rebooking_fee: decide("rebooking_fee", layers).value,
  }
}
