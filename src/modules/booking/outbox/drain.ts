import { errorWithoutAddresses, isRefusedForGood, retryDelay } from "../../../domain/mail/retry"
import { onceMore } from "../sql/once-more"
import type { LeasedMessage } from "./lease"
import type { AttemptResult } from "./settle-message"

/** The outbox as a worker sees it; the booking module is one. */
export type Outbox = {
  leaseMessages(limit: number): Promise<LeasedMessage[]>
  settleMessage(message: LeasedMessage, result: AttemptResult): Promise<"sent" | "pending" | "failed" | null>
}

/** What it waits for is not there yet: it is tried again after so many seconds, however often that takes. */
export type Postponed = { postponed: string; seconds: number }

/** A message was sent, or left out because there was nothing to say any more, or it waits for something. */
export type Delivery = "sent" | "left_out" | Postponed

export type Worker = {
  /** Sends one message, or throws; it may find that there is nothing to say any more. */
  deliver(message: LeasedMessage): Promise<Delivery>
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
  const result = await deliver(worker, message)
  // A mail whose end is not known is sent again.
  const status = await onceMore(() => outbox.settleMessage(message, result))
  if (!result.ok && !result.postponed && status !== "sent" && status !== null)
    worker.onFailure(message, result.error, status)
  return result.ok
}

async function deliver(worker: Worker, message: LeasedMessage): Promise<AttemptResult> {
  try {
    const delivery = await worker.deliver(message)
    if (typeof delivery === "string") return { ok: true, sent: delivery === "sent" }
    return { ok: false, error: delivery.postponed, wait: delivery.seconds, postponed: true }
  } catch (thrown) {
    const error = errorWithoutAddresses(thrown)
    const wait = isRefusedForGood(error) ? null : retryDelay(message.attempts, worker.chance())
    return { ok: false, error, wait }
  }
}
