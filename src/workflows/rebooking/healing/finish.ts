import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { RebookingTrace } from "../../../modules/booking/rebooking/attempt"

/**
 * Does what follows a rebooking that stands: ends the payment sessions of collections that ask for nothing any more, or
 * for another amount, so that nobody pays an old invoice (SPEC U12, SCENARIOS C-45); an order that goes on is billed
 * anew over what it keeps. No provider takes this back, so it comes last, and it never fails: a provider that does not
 * answer is in the log, and money that still comes in is a payment of its order. May be run again.
 */
export async function finishRebooking(container: MedusaContainer, rebookingId: string): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const attempt = await bookings.loadAttempt(rebookingId)
  if (!attempt) return
  await endSessions(container, attempt.trace)
  await bookings.endRebooking(rebookingId)
}

/** See above; `unpaid` are the collections, `release` the authorised payments of theirs that are let go. */
export async function endSessions(
  container: MedusaContainer,
  { unpaid, release, invoice_provider }: Pick<RebookingTrace, "unpaid" | "release" | "invoice_provider">
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of unpaid) {
    try {
      await releasePayments(payments, id, release)
      await deleteSessions(payments, id)
      if (invoice_provider) await billAnew(payments, id, invoice_provider)
    } catch (error) {
      logger.error(
        `bookings: the sessions of payment collection ${id}, which asks for nothing any more, could not be ended: ${error}`
      )
    }
  }
}

/** Lets authorised payments of a collection go, so that nothing stays blocked on a card. */
async function releasePayments(payments: IPaymentModuleService, collectionId: string, ids: readonly string[]) {
  const [collection] = await payments.listPaymentCollections({ id: collectionId }, { relations: ["payments"] })
  const held = (collection?.payments ?? []).filter(({ id, canceled_at }) => ids.includes(id) && !canceled_at)
  for (const { id } of held) await payments.cancelPayment(id)
}

/** A session whose payment was let go is over at the provider already. */
async function deleteSessions(payments: IPaymentModuleService, collectionId: string): Promise<void> {
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
