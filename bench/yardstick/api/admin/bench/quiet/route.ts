import { performance } from "node:perf_hooks"
import { setTimeout as wait } from "node:timers/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** At rest is who has idled for this long, but for a little: longer than the outbox lets answers go before it (150 ms). */
const WINDOW_MS = 240
const AT_REST = 0.08
const LIMIT_MS = 60_000

/** Answers when the process is at rest: subscribers have run, and the mails that followed have left. */
export const GET = async (_req: MedusaRequest, res: MedusaResponse) => {
  const deadline = Date.now() + LIMIT_MS
  for (let busy = 1; busy > AT_REST; ) {
    if (Date.now() > deadline) throw new Error("The shop does not come to rest")
    const before = performance.eventLoopUtilization()
    await wait(WINDOW_MS)
    busy = performance.eventLoopUtilization(before).utilization
  }
  res.json({ quiet: true })
}
