import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ordersOfPayments } from "../workflows/following/orders-of-payments"
import { takePaymentInTurn } from "../workflows/paying/take-payment-in-turn"

/** A payment that came in confirms the bookings that waited for it. */
export default async function confirmPaidBookings({ event, container }: SubscriberArgs<{ id: string }>) {
  const orders = await ordersOfPayments(container, [event.data.id])
  for (const orderId of orders.values()) await takePaymentInTurn(container, orderId)
}

export const config: SubscriberConfig = { event: "payment.captured" }
