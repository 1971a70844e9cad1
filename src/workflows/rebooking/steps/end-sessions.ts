import type { IPaymentModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentsDraft } from "../draft-rebooking"

/**
 * Ends the payment sessions of collections that ask for nothing any more, or for another amount, so that nobody pays an
 * old invoice (SPEC U12, SCENARIOS C-45); an order that goes on is billed anew over what it keeps. Comes after the
 * rebooking is recorded, for no provider takes it back; so it never fails: a provider that does not answer is in the
 * log, and money that still comes in is a payment of its order.
 */
export const endSessionsStep = createStep("end-rebooked-sessions", async (draft: PaymentsDraft, { container }) => {
  const payments = container.resolve(Modules.PAYMENT)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of draft.unpaid) {
    try {
      await release(payments, id, draft.release)
      await endSessions(payments, id)
      if (draft.invoice_provider) await billAnew(payments, id, draft.invoice_provider)
    } catch (error) {
      logger.error(
        `bookings: the sessions of payment collection ${id}, which was rebooked, could not be ended: ${error}`
      )
    }
  }
  return new StepResponse(draft.unpaid)
})

/** Lets authorised payments of a collection go, so that nothing stays blocked on a card. */
async function release(payments: IPaymentModuleService, collectionId: string, ids: readonly string[]): Promise<void> {
  const [collection] = await payments.listPaymentCollections({ id: collectionId }, { relations: ["payments"] })
  for (const { id } of collection?.payments ?? []) if (ids.includes(id)) await payments.cancelPayment(id)
}

/** A session whose payment was let go is over at the provider already. */
async function endSessions(payments: IPaymentModuleService, collectionId: string): Promise<void> {
  const sessions = await payments.listPaymentSessions(
    { payment_collection_id: collectionId },
    { select: ["id", "status"] }
  )
  for (const { id, status } of sessions) if (status !== "authorized") await payments.deletePaymentSession(id)
}

async function billAnew(payments: IPaymentModuleService, collectionId: string, provider_id: string): Promise<void> {
  const { status, amount, currency_code } = await payments.retrievePaymentCollection(collectionId)
  if (status === "canceled" || Number(amount) <= 0) return
  const session = await payments.createPaymentSession(collectionId, { provider_id, amount, currency_code, data: {} })
  await payments.authorizePaymentSession(session.id, {})
}
