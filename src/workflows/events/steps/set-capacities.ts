import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { EventChange } from "../../../modules/booking/events/change-event"

/**
 * Sets capacity and quotas and, in the same transaction, writes the event's log entry. It stands last in its workflow:
 * the entry is written once and never taken back, so nothing may fail after it.
 */
export const setCapacitiesStep = createStep(
  "set-seat-capacities",
  async (change: Omit<EventChange, "now">, { container }) => {
    const now = new Date().toISOString()
    await container.resolve<BookingModuleService>(BOOKING_MODULE).changeEvent({ ...change, now })
    return new StepResponse(change.event_id)
  }
)
