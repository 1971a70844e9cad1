import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rushOf } from "../../../../../workflows/rush/rush-of"

/**
 * Where a cart stands in the line in front of `complete`, for a storefront that wants to show more than a spinner. Knows
 * the line of this process only: `none` may mean that another one has it. Says nothing of the cart itself.
 */
export function GET(req: MedusaRequest, res: MedusaResponse) {
  const rush = rushOf(req.scope)
  const standing = rush.standingOf(req.params.id ?? "")
  const waits = standing.status === "waiting"
  res.json({
    turn: {
      status: standing.status,
      ahead: waits ? standing.ahead : null,
      since: waits ? new Date(Date.now() - standing.waited).toISOString() : null,
      patience_seconds: rush.rules.patience / 1000,
    },
  })
}
