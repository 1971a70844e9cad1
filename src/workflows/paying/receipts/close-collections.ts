import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { paymentLink } from "../../rebooking/payment-link"

/** States of a payment collection that still asks for money. */
const ASKING = ["not_paid", "awaiting"]

type Collection = { id: string; status: string } | null

/**
 * What was paid by receipts is asked for no more: collections that wait are cancelled. Core reads an order's payment status from
 * its collections, and an empty one that is completed counts as captured. Nothing where none waits. Runs inside `holdOrder`.
 */
export async function closeCollections(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["currency_code", "payment_collections.id", "payment_collections.status"]
  const { data } = await query.graph({ entity: "order", fields, filters: { id: orderId } })
  const collections: Collection[] = data[0]?.payment_collections ?? []
  const ids = collections.flatMap((one) => (one && ASKING.includes(one.status) ? [one.id] : []))
  if (ids.length === 0) return
  const payments = container.resolve(Modules.PAYMENT)
  const { id } = await payments.createPaymentCollections({ currency_code: data[0]?.currency_code ?? "", amount: 0 })
  await payments.updatePaymentCollections(id, { status: "completed" })
  await container.resolve(ContainerRegistrationKeys.LINK).create(paymentLink(orderId, id))
  await payments.updatePaymentCollections({ id: ids }, { status: "canceled" })
}
