import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { finishRebooking } from "../healing/finish"

/** See `finishRebooking`: after the rebooking is recorded, so nothing compensates it. */
export const finishRebookingStep = createStep("finish-rebooking", async (rebookingId: string, { container }) => {
  await finishRebooking(container, rebookingId)
  return new StepResponse(rebookingId)
})
