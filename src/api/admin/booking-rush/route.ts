import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rushOf } from "../../../workflows/rush/rush-of"

/** What this process has seen of rushes since it started, and how its line is now; each process answers for itself. */
export function GET(req: MedusaRequest, res: MedusaResponse) {
  const rush = rushOf(req.scope)
  const { at_once, queue, patience, turn } = rush.rules
  const { longest_wait, ...figures } = rush.look()
  res.json({
    rush: {
      ...figures,
      longest_wait_seconds: longest_wait / 1000,
      limits: { at_once, queue, patience_seconds: patience / 1000, turn_seconds: turn / 1000 },
      process: { id: process.pid, up_since: new Date(Date.now() - process.uptime() * 1000).toISOString() },
    },
  })
}
