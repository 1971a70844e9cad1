import { BookingRefusal } from "./refusal"
import type { Completion, Turn, Waiting } from "./types/selling"

export type WaitingRoom = {
  /** Told every second or two how the wait goes. */
  onWait?: (waiting: Waiting) => void
}

type Requests = { complete: () => Promise<Completion>; turn: () => Promise<Turn> }

const LOOK_EVERY_MS = 1_500

/** Completes a cart, and asks again while the line has no place for it and its seats are still held. */
export async function completeInLine({ complete, turn }: Requests, { onWait }: WaitingRoom): Promise<Completion> {
  for (;;) {
    const stopWatching = onWait ? watch(turn, onWait) : undefined
    try {
      return await complete()
    } catch (error) {
      const again = comeAgain(error, Date.now())
      if (!again) throw error
      stopWatching?.()
      onWait?.({ kind: "held", until: again.held_until })
      await new Promise((resolve) => setTimeout(resolve, again.after_ms))
    } finally {
      stopWatching?.()
    }
  }
}

/** When to ask again; null where that does not help: another refusal, or seats that are not held for so long. */
export function comeAgain(error: unknown, now: number): { after_ms: number; held_until: string } | null {
  if (!(error instanceof BookingRefusal) || !["queue_full", "queue_slow"].includes(error.code)) return null
  const after_ms = (error.retry_after ?? 1) * 1000
  const held_until = String(error.details.held_until)
  return now + after_ms < Date.parse(held_until) ? { after_ms, held_until } : null
}

function watch(turn: () => Promise<Turn>, onWait: (waiting: Waiting) => void): () => void {
  let watching = true
  const look = () =>
    turn().then(
      (standing) => {
        if (watching && standing.status === "waiting") onWait({ kind: "in_line", turn: standing })
      },
      // Knowing the place in line is a courtesy: `complete` itself says what counts.
      () => undefined
    )
  const timer = setInterval(look, LOOK_EVERY_MS)
  return () => {
    watching = false
    clearInterval(timer)
  }
}
