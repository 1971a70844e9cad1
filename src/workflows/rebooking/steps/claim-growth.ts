import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { RebookingDraft } from "../draft-rebooking"

/** Longer than any rebooking runs: seats of one that broke off are given back after this. */
const HELD_MS = 10 * 60_000

/** Claims the seats that grow, first of all: whoever loses the last one is refused with nothing done. */
export const claimGrowthStep = createStep(
  "claim-rebooking-growth",
  async ({ rebooking_id, successor, growth }: RebookingDraft, { container }) => {
    await container.resolve<BookingModuleService>(BOOKING_MODULE).claimGrowth({
      rebooking_id,
      event_id: successor.event_id,
      seats: growth,
      expires_at: new Date(Date.now() + HELD_MS).toISOString(),
    })
    return new StepResponse(rebooking_id, rebooking_id)
  },
  async (rebookingId, { container }) => {
    if (rebookingId) await container.resolve<BookingModuleService>(BOOKING_MODULE).releaseSeats(rebookingId)
  }
)
