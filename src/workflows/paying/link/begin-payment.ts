import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { toDecimal } from "../../../domain/money/decimal"
import type { Minor } from "../../../domain/money/minor"
import { abandoned, offers } from "../../../domain/paying/offered"
import { payable, unchanged } from "../../../domain/paying/standing"
import { unwrap } from "../../../domain/refusal/refusal-error"
import { paymentLink } from "../../rebooking/payment-link"
import { holdOrder } from "./hold-order"
import { loadPayment, type PaymentFacts } from "./load-payment"

export type BeginPayment = {
  booking_id: string
  provider_id: string
  /** The provider's. */
  data?: Record<string, unknown> | undefined
  /** Minor units that the customer was shown; left out: whatever is open. */
  amount?: Minor | undefined
}

/**
 * Opens a payment session over all that is open, in place of one that was begun and left; a promise to pay stays beside it
 * until the money is there. Refusals: `payment_not_due`, `booking_not_approved`, `booking_cancelled`,
 * `payment_provider_not_offered`, `payment_amount_changed` with the amount that is open now.
 */
export function beginPayment(container: MedusaContainer, asked: BeginPayment) {
  return holdOrder(container, asked.booking_id, async () => {
    const facts = await loadPayment(container, asked.booking_id)
    const { standing, currency_code, customer, providers } = facts
    const due = unwrap(unchanged(asked.amount, unwrap(payable(standing)), currency_code))
    const provider_id = unwrap(offers(providers, asked.provider_id))
    const amount = toDecimal(due, currency_code)
    const collectionId = await collectionOver(container, facts, amount)
    const payments = container.resolve(Modules.PAYMENT)
    for (const id of abandoned(facts.collection?.sessions ?? [])) await payments.deletePaymentSession(id)
    return payments.createPaymentSession(collectionId, {
      provider_id,
      amount,
      currency_code,
      data: asked.data ?? {},
      ...(customer ? { context: { customer } } : {}),
    })
  })
}

/** The collection that asks for just this amount: the one that waits, brought up to date (C-45), or a new one. */
async function collectionOver(
  container: MedusaContainer,
  { booking, collection, currency_code }: PaymentFacts,
  amount: number
): Promise<string> {
  const payments = container.resolve(Modules.PAYMENT)
  if (collection) {
    if (collection.amount !== amount) await payments.updatePaymentCollections(collection.id, { amount })
    return collection.id
  }
  const { id } = await payments.createPaymentCollections({ amount, currency_code })
  await container.resolve(ContainerRegistrationKeys.LINK).create(paymentLink(booking.order_id, id))
  return id
}
