import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Minor } from "../../domain/money/minor"
import { MONEY_FIELDS, orderMoney } from "../../workflows/following/order-money"

/** In minor units: what the order has by its own books, and what its payments could give back. */
export type ApartMoney = { held: Minor; payments: Minor }

/**
 * The money of an order that some came to or left past its payments; null for every other order. The two differ where only
 * a part was rebooked (the payments then stand with one order, and another one lives on them, DESIGN 4), and where staff
 * paid some back by hand.
 */
export async function apartMoney(container: MedusaContainer, orderId: string): Promise<ApartMoney | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: MONEY_FIELDS, filters: { id: orderId } })
  const money = data[0] ? orderMoney(data[0]) : null
  return money?.past_payments ? { held: money.held, payments: money.refundable } : null
}
