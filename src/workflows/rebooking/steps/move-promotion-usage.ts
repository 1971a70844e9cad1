import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { RebookingDraft } from "../draft-rebooking"

/**
 * The old lines give their uses of promotion codes back, then the new ones take theirs; see `usageChange`. How far it
 * came is noted: core's counts cannot tell. Taken back by `takeBack`.
 */
export const movePromotionUsageStep = createStep(
  "move-promotion-usage",
  async ({ rebooking_id, usage }: RebookingDraft, { container }) => {
    const { give_back, take, customer } = usage
    if (give_back.length + take.length === 0) return new StepResponse(rebooking_id)
    const promotions = container.resolve(Modules.PROMOTION)
    const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
    await bookings.markUsage(rebooking_id, "moving")
    if (give_back.length > 0) await promotions.revertUsage(give_back, customer)
    try {
      if (take.length > 0) await promotions.registerUsage(take, customer)
    } catch (error) {
      if (give_back.length > 0) await promotions.registerUsage(give_back, customer)
      await bookings.markUsage(rebooking_id, "untouched")
      throw error
    }
    await bookings.markUsage(rebooking_id, "moved")
    return new StepResponse(rebooking_id)
  }
)
