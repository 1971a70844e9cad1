import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderBookings } from "../components/order/order-bookings"

export default function OrderBookingsWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  return <OrderBookings orderId={order.id} />
}

export const config = defineWidgetConfig({ zone: "order.details.after", id: "medusa-plugin-bookings:order-bookings" })
