import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { repairTicketsWorkflow } from "./repair-tickets"
import { type ChangedProducts, unsellableTickets } from "./unsellable-tickets"

/** One repair at a time: a product and its variant are changed together, and both tell of it. */
const KEY = "bookings:repair-tickets"
/** Seconds. */
const PATIENCE = 30

/** Repairs tickets among changed products or variants; for all others it only looks. */
export async function repairTicketsInTurn(container: MedusaContainer, changed: ChangedProducts): Promise<void> {
  const { variants, products } = await unsellableTickets(container, changed)
  if (variants.length + products.length === 0) return
  await container
    .resolve(Modules.LOCKING)
    .execute([KEY], () => repairTicketsWorkflow(container).run({ input: changed }), { timeout: PATIENCE })
}
