import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RebookingDraft } from "../draft-rebooking"

/** The old lines give their uses of promotion codes back, then the new ones take theirs; see `usageChange`. */
export const movePromotionUsageStep = createStep(
  "move-promotion-usage",
  async (usage: RebookingDraft["usage"], { container }) => {
    const promotions = container.resolve(Modules.PROMOTION)
    if (usage.give_back.length > 0) await promotions.revertUsage(usage.give_back, usage.customer)
    try {
      if (usage.take.length > 0) await promotions.registerUsage(usage.take, usage.customer)
    } catch (error) {
      if (usage.give_back.length > 0) await promotions.registerUsage(usage.give_back, usage.customer)
      throw error
    }
    return new StepResponse(usage, usage)
  },
  async (usage, { container }) => {
    if (!usage) return
    const promotions = container.resolve(Modules.PROMOTION)
    if (usage.take.length > 0) await promotions.revertUsage(usage.take, usage.customer)
    if (usage.give_back.length > 0) await promotions.registerUsage(usage.give_back, usage.customer)
  }
)
