import { setTimeout as pause } from "node:timers/promises"

/** A connection pool has new connections by then, in milliseconds. */
const PAUSE_MS = 500

/**
 * Writes down how something ended, a second time where the first failed: the pool may hand out connections of a database
 * that went away meanwhile. Both must come to the same, however far the first one got.
 */
export async function onceMore<Ended>(write: () => Promise<Ended>): Promise<Ended> {
  try {
    return await write()
  } catch {
    await pause(PAUSE_MS)
    return write()
  }
}
