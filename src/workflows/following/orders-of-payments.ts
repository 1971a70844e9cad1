import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The order that payments stand with now: a rebooking may have moved them to another one. */
export async function ordersOfPayments(container: MedusaContainer, paymentIds: string[]): Promise<Map<string, string>> {
  if (paymentIds.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["id", "payment_collection.order.id"],
    filters: { id: paymentIds },
  })
  return new Map(
    data.flatMap(({ id, payment_collection }) => {
      const orderId: string | undefined = payment_collection?.order?.id
      return orderId ? [[id, orderId] as const] : []
    })
  )
}
