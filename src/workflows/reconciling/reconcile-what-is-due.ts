import type { MedusaContainer } from "@medusajs/framework/types"
import { dueScope } from "../../domain/reconciliation/due-scope"
import { refusalIn } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { healUnasked } from "./heal-unasked"
import { beginReconciliation } from "./run-reconciliation"

/** Goes through what is due, and ends with it and with what needs nobody's decision. Nothing happens while another run is under way. */
export async function reconcileWhatIsDue(container: MedusaContainer, now: Date): Promise<void> {
  const [last] = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listReconciliations(
      { scope: "full", status: "finished" },
      { select: ["started_at"], take: 1, order: { started_at: "DESC" } }
    )
  const scope = dueScope({ last_full_at: last?.started_at ?? null, now })
  try {
    const { done } = await beginReconciliation(container, { scope, requested_by: null })
    await done
    await healUnasked(container)
  } catch (error) {
    if (refusalIn(error)?.code !== "reconciliation_running") throw error
  }
}
