import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ChangedProducts, unsellableTickets } from "../unsellable-tickets"

/** See `unsellableTickets`. */
export const findUnsellableTicketsStep = createStep(
  "find-unsellable-tickets",
  async (changed: ChangedProducts, { container }) => new StepResponse(await unsellableTickets(container, changed))
)
