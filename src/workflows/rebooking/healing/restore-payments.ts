import type { IPaymentModuleService, MedusaContainer, PaymentCollectionStatus } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CollectionBefore, RebookingAttempt } from "../../../modules/booking/rebooking/attempt"
import { paymentLink } from "../payment-link"

/** Collections go back to the old order, ask for what they asked before, and those made for the new order go. */
export async function restorePayments(container: MedusaContainer, { trace }: RebookingAttempt): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const links = container.resolve(ContainerRegistrationKeys.LINK)
  const { old_order, new_order_id, collections, moved, made } = trace
  await removeCollections(payments, made)
  for (const id of made) await links.dismiss(paymentLink(new_order_id, id))
  for (const id of moved) {
    await links.dismiss(paymentLink(new_order_id, id))
    await links.create(paymentLink(old_order.id, id))
  }
  for (const collection of collections) await restore(payments, collection)
}

async function removeCollections(payments: IPaymentModuleService, ids: readonly string[]): Promise<void> {
  const relations = ["payments", "payments.captures", "payment_sessions"]
  const collections = await payments.listPaymentCollections({ id: [...ids] }, { relations })
  for (const { id, payments: paid, payment_sessions } of collections) {
    if (paid?.some(({ captures }) => (captures ?? []).length > 0)) {
      throw new Error(`Payment collection ${id} of a rebooking that broke off has been paid`)
    }
    for (const session of payment_sessions ?? []) await payments.deletePaymentSession(session.id)
    await payments.deletePaymentCollections([id])
  }
}

/** Only a cancellation of ours is taken back: what was captured meanwhile has a status of its own. */
async function restore(payments: IPaymentModuleService, { id, ...before }: CollectionBefore): Promise<void> {
  const { status, amount } = await payments.retrievePaymentCollection(id)
  const wasCancelled = status === "canceled" && before.status !== "canceled"
  if (!wasCancelled && Number(amount) === before.amount) return
  await payments.updatePaymentCollections(id, {
    amount: before.amount,
    ...(wasCancelled ? { status: before.status as PaymentCollectionStatus } : {}),
  })
}
