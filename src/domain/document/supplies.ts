import type { Supply } from "./document"

/** A booking of the order that documents are made for; `cancellation_id`: null while it stands. */
export type Held = { supply: Supply; cancellation_id: string | null }

/**
 * What a document says to take place: for wares the bookings that stand, for a fee the booking that it was cancelled from.
 * An order whose bookings have all gone may still hold a T-shirt, which no event supplies.
 */
export function suppliesOf(held: readonly Held[], feeOf: string | null): Supply[] {
  return held.filter(({ cancellation_id }) => cancellation_id === feeOf).map(({ supply }) => supply)
}
