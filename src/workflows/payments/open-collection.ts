import type { BigNumberInput, CreatePaymentCollectionDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { paymentLink } from "../rebooking/payment-link"

type NewCollection = { id: string; order_id: string; currency_code: string; amount: BigNumberInput }

/**
 * Has an order ask for an amount in a payment collection of its own, beside those that it has. Its id is known beforehand,
 * which core's workflow for it does not take: whoever comes to it again finds it there.
 */
export async function openCollection(
  container: MedusaContainer,
  { order_id, ...wanted }: NewCollection
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const [known] = await payments.listPaymentCollections({ id: wanted.id }, { select: ["id"] })
  const collection: CreatePaymentCollectionDTO & { id: string } = wanted
  if (!known) await payments.createPaymentCollections(collection)
  await container.resolve(ContainerRegistrationKeys.LINK).create(paymentLink(order_id, wanted.id))
}
