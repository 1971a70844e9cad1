/** Our payment provider "at the till", under whatever id a shop gave it: Medusa calls it `pp_till_<id>`. */
export function isTill(providerId: string): boolean {
  return /^pp_till(_|$)/.test(providerId)
}

/**
 * Whether an order was placed on the promise to pay at the till, and is not paid by it yet. Its bookings wait for their
 * payment (SPEC, "Booking status"), other than those that are billed on a provider's promise.
 */
export function promisedAtTill(sessions: readonly { provider_id: string; status: string }[]): boolean {
  return sessions.some(({ provider_id, status }) => status === "pending_authorization" && isTill(provider_id))
}

/** The same where nobody else has promised anything: what was billed on invoice meanwhile waits for no till. */
export function promisedOnlyAtTill(sessions: readonly { provider_id: string; status: string }[]): boolean {
  const promised = sessions.filter(({ status }) => status === "pending_authorization")
  return promised.length > 0 && promised.every(({ provider_id }) => isTill(provider_id))
}
