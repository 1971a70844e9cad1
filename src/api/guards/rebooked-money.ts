import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Minor } from "../../domain/money/minor"
import { MONEY_FIELDS, orderMoney } from "../../workflows/following/order-money"

/** In minor units: what the order has by its own books, and what its payments could give back. */
export type RebookedMoney = { held: Minor; payments: Minor }

/**
 * The money of an order that a rebooking has carried some to or from; null for every other order. The two differ where
 * only a part was rebooked: the payments then stand with one order, and another one lives on them (DESIGN 4).
 */
export async function rebookedMoney(container: MedusaContainer, orderId: string): Promise<RebookedMoney | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: MONEY_FIELDS, filters: { id: orderId } })
  const money = data[0] ? orderMoney(data[0]) : null
  return money?.rebooked ? { held: money.held, payments: money.refundable } : null
}
