import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rushOf } from "../rush/rush-of"
import { drainOutboxWorkflow } from "./drain-outbox"

/** One call sends no more batches than this; what is left is swept a minute later. */
const MAX_BATCHES = 25
/** Each batch waits so long at most until no cart is being completed, in milliseconds: a mail may be a little late. */
const WAIT_FOR_QUIET = 3_000
/** Messages of a batch while buyers wait for their turn all the same: what a rush leaves is sent after it. */
const FEW = 3

/** Whoever made a change is answered before mails are made of it, in milliseconds. */
const ANSWER_FIRST = 150

let running: Promise<void> | null = null
let soon: NodeJS.Timeout | null = null
let askedAgain = false

/**
 * Sends what is due, batch by batch. However many changes ask for it at once, this process drains once at a time, and
 * once more for those who asked meanwhile: making tickets is work, and a rush needs the processor for selling.
 */
export function drainInTurn(container: MedusaContainer): Promise<void> {
  if (soon) clearTimeout(soon)
  soon = null
  askedAgain = true
  running ??= drainWhileAsked(container).finally(() => {
    running = null
  })
  return running
}

/** Drains in a moment, unless a drain begins before; what others change meanwhile goes along with it. */
export function drainSoon(container: MedusaContainer): void {
  if (soon) return
  soon = setTimeout(() => {
    drainInTurn(container).catch(({ message }: Error) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`bookings: the outbox could not be drained: ${message}`)
    })
  }, ANSWER_FIRST)
  soon.unref()
}

async function drainWhileAsked(container: MedusaContainer): Promise<void> {
  for (let batch = 0; askedAgain && batch < MAX_BATCHES; batch++) {
    const rush = rushOf(container)
    await rush.idle(WAIT_FOR_QUIET)
    askedAgain = false
    const input = rush.look().waiting > 0 ? { limit: FEW } : {}
    const { result } = await drainOutboxWorkflow(container).run({ input })
    if (result.taken > 0) askedAgain = true
  }
}
