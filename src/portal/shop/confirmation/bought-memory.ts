import type { OrderBooking } from "../../../client"
import type { Memory } from "../form/draft-memory"

export type Bought = { bookings: OrderBooking[]; email: string }

const KEY = "bookings.bought"

/** What was just bought, for this tab: the confirmation survives a reload. */
export function boughtMemory(storage: Memory) {
  return {
    read: (): Bought | null => {
      const stored = storage.getItem(KEY)
      return stored ? JSON.parse(stored) : null
    },
    write: (bought: Bought) => storage.setItem(KEY, JSON.stringify(bought)),
  }
}
