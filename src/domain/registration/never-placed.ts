/** An order, as far as it tells how it came about. */
export type Origin = {
  from_cart: boolean
  has_payment_collection: boolean
  created_at: Date
  /** Its last change, whoever made it: a draft that became an order was changed. */
  updated_at: Date
}

/** An order that was written and never touched again is as old as its last change, but for the time of writing it. */
const WRITING_MS = 1_000

/**
 * Whether an order looks like what a completion left whose process ended before core had linked it to its cart: nobody was
 * told of it and nobody paid, and the cart will be completed again. Bookings of it would hold the seats twice.
 */
export function neverPlaced({ from_cart, has_payment_collection, created_at, updated_at }: Origin): boolean {
  const touched = updated_at.getTime() - created_at.getTime() > WRITING_MS
  return !from_cart && !has_payment_collection && !touched
}
