import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { promisedAtTill } from "../../../domain/paying/at-till"
import { RefusalError } from "../../../domain/refusal/refusal-error"

/**
 * What a session brought. `settles`: with its money, or with the provider's word that it comes later; left out where
 * the till has still to see it. Amounts in Medusa's decimals.
 */
type Authorised = { settles?: "paid" | "promised"; currency_code: string; captures: { id: string; amount: number }[] }

/**
 * Has the provider authorise a session; one that is authorised already answers with what it brought. Nothing compensates it:
 * what was paid is paid, and whoever asks again finds it. Throws `payment_requires_more`, `payment_declined`.
 */
export const authoriseSessionStep = createStep("authorise-open-payment", async (sessionId: string, { container }) => {
  const payments = container.resolve(Modules.PAYMENT)
  const payment = await authorise(container, sessionId)
  const { status, provider_id, currency_code } = await payments.retrievePaymentSession(sessionId)
  const captures = payment ? await payments.listCaptures({ payment_id: payment.id }) : []
  const authorised: Authorised = {
    ...(promisedAtTill([{ status, provider_id }])
      ? {}
      : { settles: status === "pending_authorization" ? "promised" : "paid" }),
    currency_code,
    captures: captures.map(({ id, amount }) => ({ id, amount: Number(amount) })),
  }
  return new StepResponse(authorised)
})

/** Core's error says only that it was not authorised; the session says why. */
async function authorise(container: MedusaContainer, sessionId: string): Promise<PaymentDTO | null> {
  const payments = container.resolve(Modules.PAYMENT)
  try {
    return await payments.authorizePaymentSession(sessionId, {})
  } catch (error) {
    const { status } = await payments.retrievePaymentSession(sessionId)
    const code = status === "requires_more" ? "payment_requires_more" : "payment_declined"
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`bookings: payment session ${sessionId}: ${error}`)
    throw new RefusalError({ code })
  }
}
