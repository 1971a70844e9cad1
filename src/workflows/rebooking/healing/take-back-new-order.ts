import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { RebookingAttempt } from "../../../modules/booking/rebooking/attempt"
import { promotionLink } from "../payment-link"

/** The new order never was: nobody has been told of it. Its lines and transactions go with it. */
export async function takeBackNewOrder(container: MedusaContainer, { trace }: RebookingAttempt): Promise<void> {
  const { new_order_id, promotion_ids } = trace
  const links = container.resolve(ContainerRegistrationKeys.LINK)
  for (const id of promotion_ids) await links.dismiss(promotionLink(new_order_id, id))
  const orders = container.resolve(Modules.ORDER)
  const made = await orders.listOrders({ id: [new_order_id] }, { select: ["id"] })
  if (made.length > 0) await orders.deleteOrders([new_order_id])
}
