import type { MedusaContainer } from "@medusajs/framework/types"
import type { Finding } from "../../domain/reconciliation/finding"
import { MOST } from "./limits"
import { reconcile } from "./reconcile"

/**
 * Everything that does not tie out in the whole shop, now: nothing is left out for being busy, so call it when nobody is
 * selling or changing anything. At most `MOST` findings; empty means that all of it agrees.
 */
export async function reconcileEverything(container: MedusaContainer): Promise<Finding[]> {
  const found: Finding[] = []
  await reconcile(container, { since: null, quiet_since: null, histories: true }, async ({ findings }) => {
    found.push(...findings.slice(0, MOST - found.length))
  })
  return found
}
