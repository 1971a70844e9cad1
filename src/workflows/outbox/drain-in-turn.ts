import type { MedusaContainer } from "@medusajs/framework/types"
import { rushOf } from "../rush/rush-of"
import { drainOutboxWorkflow } from "./drain-outbox"

/** One call sends no more batches than this; what is left is swept a minute later. */
const MAX_BATCHES = 25
/** Each batch waits so long at most until no cart is being completed, in milliseconds: a mail may be a little late. */
const WAIT_FOR_QUIET = 3_000

let running: Promise<void> | null = null
let askedAgain = false

/**
 * Sends what is due, batch by batch. However many changes ask for it at once, this process drains once at a time, and
 * once more for those who asked meanwhile: making tickets is work, and a rush needs the processor for selling.
 */
export function drainInTurn(container: MedusaContainer): Promise<void> {
  askedAgain = true
  running ??= drainWhileAsked(container).finally(() => {
    running = null
  })
  return running
}

async function drainWhileAsked(container: MedusaContainer): Promise<void> {
  for (let batch = 0; askedAgain && batch < MAX_BATCHES; batch++) {
    await rushOf(container).idle(WAIT_FOR_QUIET)
    askedAgain = false
    const { result } = await drainOutboxWorkflow(container).run({ input: {} })
    if (result.taken > 0) askedAgain = true
  }
}
