import type { Access } from "../api/answers"

export type Remembered = { access: Access; number: string | null }
export type AccessMemory = {
  read: () => Remembered | null
  write: (remembered: Remembered) => void
  forget: () => void
}

const KEY = "bookings.access"

/**
 * Keeps the short-lived access token for this tab, so that a reload does not ask again. Never the edit token: that one
 * lives as long as the booking.
 */
export function tabMemory(
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
  now: () => number
): AccessMemory {
  const forget = () => storage.removeItem(KEY)
  return {
    read() {
      const stored = storage.getItem(KEY)
      if (!stored) return null
      const remembered: Remembered = JSON.parse(stored)
      if (Date.parse(remembered.access.expires_at) > now()) return remembered
      forget()
      return null
    },
    write: (remembered) => storage.setItem(KEY, JSON.stringify(remembered)),
    forget,
  }
}
