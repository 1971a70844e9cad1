import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { registerBookingsWorkflow } from "../workflows/selling/register-bookings"

/** An order that was placed becomes bookings. */
export default async function registerBookingsOfOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await registerBookingsWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.placed" }
