import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followOrderInTurn } from "../workflows/following/follow-order-in-turn"
import { ordersOfPayments } from "../workflows/following/orders-of-payments"
import { SYSTEM } from "../workflows/following/staff-or-system"

/** Money that went back by core's refund button is noted, and asked for no second time. */
export default async function followRefundOfPayment({ event, container }: SubscriberArgs<{ id: string }>) {
  const orders = await ordersOfPayments(container, [event.data.id])
  for (const order_id of orders.values()) await followOrderInTurn(container, { order_id, actor: SYSTEM })
}

export const config: SubscriberConfig = { event: "payment.refunded" }
