import { errorWithoutAddresses, retryDelay } from "../../../domain/mail/retry"
import type { LeasedMessage } from "./lease"
import type { AttemptResult } from "./settle-message"

/** The outbox as a worker sees it; the booking module is one. */
export type Outbox = {
  leaseMessages(limit: number): Promise<LeasedMessage[]>
  settleMessage(message: LeasedMessage, result: AttemptResult): Promise<"sent" | "pending" | "failed" | null>
}

export type Worker = {
  /** Sends one message, or throws. */
  deliver(message: LeasedMessage): Promise<void>
  /** Told of each attempt that failed, with the status that the message has now. */
  onFailure(message: LeasedMessage, error: string, status: "pending" | "failed"): void
  /** 0 ≤ chance < 1; see `retryDelay`. */
  chance(): number
}

/** How many messages one batch takes. */
export const BATCH = 20
/** How many of them are on their way at once: making tickets is work, and the same processor sells. */
const AT_ONCE = 3

/**
 * Sends one batch of what is due, each message at least once. What fails is tried again later; a message that fails
 * keeps no other one waiting.
 * @returns how many messages were taken and how many of them were sent
 */
export async function drain(outbox: Outbox, worker: Worker, limit = BATCH): Promise<{ taken: number; sent: number }> {
  const messages = await outbox.leaseMessages(limit)
  const waiting = [...messages]
  let sent = 0
  const work = async () => {
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      if (await attempt(outbox, worker, message)) sent += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { taken: messages.length, sent }
}

async function attempt(outbox: Outbox, worker: Worker, message: LeasedMessage): Promise<boolean> {
  try {
    await worker.deliver(message)
  } catch (thrown) {
    const error = errorWithoutAddresses(thrown)
    const wait = retryDelay(message.attempts, worker.chance())
    const status = await outbox.settleMessage(message, { ok: false, error, wait })
    if (status === "pending" || status === "failed") worker.onFailure(message, error, status)
    return false
  }
  await outbox.settleMessage(message, { ok: true })
  return true
}
