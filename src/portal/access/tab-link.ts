type Storage = Pick<globalThis.Storage, "getItem" | "setItem">

/** Links of mails that open one thing without a proof of the address: `/bookings/pay#pay=TX-….…`, `/bookings/bank#bank=…`. */
const OPENS = ["pay", "bank"] as const
type Opens = (typeof OPENS)[number]

const keyOf = (opens: Opens) => `bookings.${opens}`

/**
 * Keeps the token of such a link for this tab, before the address bar is cleared: a page may be loaded again, and a
 * provider's own page may lie between opening the link and the payment. It opens what it is for and nothing else.
 */
export function keepTabLinks({ hash }: Pick<Location, "hash">, storage: Storage): void {
  const secrets = new URLSearchParams(hash.slice(1))
  for (const opens of OPENS) {
    const token = secrets.get(opens)
    if (token) storage.setItem(keyOf(opens), token)
  }
}

/** The token of the link of this kind that was opened last in this tab. */
export function tabLink(opens: Opens, storage: Storage): string | null {
  return storage.getItem(keyOf(opens))
}
