import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { isAmbiguous } from "../../../domain/refund/is-ambiguous"
import { bookMissing } from "../../reconciling/repairs/book-missing"
import { unsettled } from "./unsettled"

/**
 * Captures what is authorised where something of it is kept. A provider that refuses leaves the fee due, and the log says
 * so; one that does not answer is asked again with the next try.
 */
export const captureForFeeStep = createStep("capture-for-fee", async (id: string, { container }) => {
  const { trace, order_id } = await unsettled(container, id)
  for (const payment_id of trace.capture) await capture(container, payment_id)
  if (trace.capture.length > 0) await bookMissing(container, order_id)
  return new StepResponse(id)
})

async function capture(container: MedusaContainer, payment_id: string): Promise<void> {
  const payment = await container.resolve(Modules.PAYMENT).retrievePayment(payment_id)
  if (payment.captured_at || payment.canceled_at) return
  try {
    await capturePaymentWorkflow(container).run({ input: { payment_id } })
  } catch (error) {
    if (isAmbiguous(error)) throw error
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`bookings: payment ${payment_id} of a cancelled booking could not be captured: ${error}`)
  }
}
