import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { endSessions } from "../../rebooking/healing/finish"
import { unsettled } from "./unsettled"

/**
 * Ends payment sessions and lets authorisations go, so that nobody pays an old invoice and nothing stays blocked on a card.
 * Last, for no provider takes it back; one that does not answer is in the log.
 */
export const endCancellationStep = createStep("end-cancellation", async (id: string, { container }) => {
  const { trace } = await unsettled(container, id)
  await endSessions(container, trace)
  await container.resolve<BookingModuleService>(BOOKING_MODULE).endCancellation(id, new Date().toISOString())
  return new StepResponse(id)
})
