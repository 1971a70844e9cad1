import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileWhatIsDue } from "../workflows/reconciling/reconcile-what-is-due"

/** Every hour: what changed lately is laid beside what it must agree with; at night, everything. */
export default async function reconcile(container: MedusaContainer) {
  await reconcileWhatIsDue(container, new Date())
}

export const config = { name: "bookings-reconcile", schedule: "29 * * * *" }
