import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { CancellationRecord } from "../../../modules/booking/cancelling/record-cancellation"

/** Cancels in one transaction. What follows in the order is a task of the outbox, so nothing takes this back. */
export const recordCancellationStep = createStep(
  "record-cancellation",
  async (record: CancellationRecord, { container }) => {
    return new StepResponse(await container.resolve<BookingModuleService>(BOOKING_MODULE).recordCancellation(record))
  }
)
