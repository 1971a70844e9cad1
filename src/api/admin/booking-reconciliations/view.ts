import type { InferTypeOf } from "@medusajs/framework/types"
import type { Reconciliation } from "../../../modules/booking/models/reconciliation"

/** A run as staff see it; see docs/api.md. One whose process has long said nothing is over, whatever its row says. */
export function reconciliationView(run: InferTypeOf<typeof Reconciliation>, now: Date) {
  const { id, scope, requested_by, started_at, alive_until, finished_at } = run
  const { expected, counted, found, fresh, resolved, beyond, error } = run
  const status = run.status === "running" && alive_until < now ? ("failed" as const) : run.status
  return {
    ...{ id, scope, status, requested_by, started_at, finished_at },
    ...{ expected, counted, found, fresh, resolved, beyond, error },
  }
}
