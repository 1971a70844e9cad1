import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LogValue } from "../../../domain/change-log/field-change"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import type { Capacity } from "../../../modules/booking/seats/set-capacities"

export type SetCapacitiesInput = {
  event_id: string
  action: string
  capacities: Capacity[]
  before: Record<string, LogValue | undefined>
  after: Record<string, LogValue | undefined>
  actor: Actor
}

/**
 * Sets capacity and quotas and, in the same transaction, writes the event's log entry. It stands last in its workflow:
 * the entry is written once and never taken back, so nothing may fail after it.
 */
export const setCapacitiesStep = createStep("set-seat-capacities", async (input: SetCapacitiesInput, { container }) => {
  await container.resolve<BookingModuleService>(BOOKING_MODULE).changeEvent({ ...input, now: new Date().toISOString() })
  return new StepResponse(input.event_id)
})
