import { type Draft, EMPTY_DRAFT } from "./draft"

/** A draft of an older form of the pages would not fit; its key is not asked for. */
const KEY = "bookings.draft.2."

export type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** Keeps what is typed for this tab, so that a reload loses nothing; it leaves with the tab. */
export function draftMemory(storage: Memory, eventId: string) {
  const key = KEY + eventId
  return {
    read: (): Draft => {
      const stored = storage.getItem(key)
      return stored ? { ...EMPTY_DRAFT, ...JSON.parse(stored) } : EMPTY_DRAFT
    },
    write: (draft: Draft) => storage.setItem(key, JSON.stringify(draft)),
    forget: () => storage.removeItem(key),
  }
}
