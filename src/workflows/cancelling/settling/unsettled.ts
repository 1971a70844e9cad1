import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { CancellationToSettle } from "../../../modules/booking/cancelling/settle-cancellation"

/** The cancellation that is being settled, as it stands now: each step looks for itself what is left to do. */
export async function unsettled(container: MedusaContainer, id: string): Promise<CancellationToSettle> {
  const cancellation = await container.resolve<BookingModuleService>(BOOKING_MODULE).loadUnsettled(id)
  if (!cancellation) throw new Error(`Cancellation ${id} is settled, or is not there`)
  return cancellation
}
