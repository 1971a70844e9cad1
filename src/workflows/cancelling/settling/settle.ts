import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { settleCancellationWorkflow } from "./settle-cancellation"

/** Has the order follow a cancellation, as far as it has not yet. Runs inside `holdBookings`. */
export async function settle(container: MedusaContainer, cancellationId: string): Promise<void> {
  const open = await container.resolve<BookingModuleService>(BOOKING_MODULE).loadUnsettled(cancellationId)
  if (open) await settleCancellationWorkflow(container).run({ input: cancellationId })
}
