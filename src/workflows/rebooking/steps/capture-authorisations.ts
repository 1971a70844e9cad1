import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { RebookingDraft } from "../draft-rebooking"

/**
 * Captures what is authorised, where it must pay for more than one order or for less than a dearer one: core can neither
 * split nor raise an authorisation, and cancels it when more is to be paid. Nothing takes a capture back: should a later
 * step fail, the order is captured, as it was going to be.
 */
export const captureAuthorisationsStep = createStep(
  "capture-rebooking-authorisations",
  async ({ payments }: RebookingDraft, { container }) => {
    for (const payment_id of payments.capture) await capturePaymentWorkflow(container).run({ input: { payment_id } })
    return new StepResponse(payments.capture)
  }
)
