import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { billChangedOrder } from "../workflows/billing/bill-changed-order"
import { followOrderInTurn } from "../workflows/following/follow-order-in-turn"
import { SYSTEM } from "../workflows/following/staff-or-system"

/** An order that core cancelled takes its bookings with it, and what it was billed is taken back. */
export default async function cancelBookingsOfOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await followOrderInTurn(container, { order_id: event.data.id, actor: SYSTEM })
  await billChangedOrder(container, event.data.id, "cancelled")
}

export const config: SubscriberConfig = { event: "order.canceled" }
