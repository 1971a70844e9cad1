type Storage = Pick<globalThis.Storage, "getItem" | "setItem">

const KEY = "bookings.pay"

/**
 * Keeps the token of a payment link (`/bookings/pay#pay=TX-….…`) for this tab, before the address bar is cleared: a
 * provider's own page may lie between opening the link and the payment. It opens the payment and nothing else.
 */
export function keepPayLink({ hash }: Pick<Location, "hash">, storage: Storage): void {
  const token = new URLSearchParams(hash.slice(1)).get("pay")
  if (token) storage.setItem(KEY, token)
}

/** The token of the link that was opened last in this tab. */
export function payLink(storage: Storage): string | null {
  return storage.getItem(KEY)
}
