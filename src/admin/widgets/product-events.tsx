import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductEvents } from "../components/product/product-events"

export default function ProductEventsWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  return <ProductEvents productId={product.id} />
}

export const config = defineWidgetConfig({
  zone: "product.details.side.after",
  id: "medusa-plugin-bookings:product-events",
})
