import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { registerInTurn } from "../workflows/selling/register-in-turn"

/** An order that was placed becomes bookings. */
export default async function registerBookingsOfOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await registerInTurn(container, event.data.id)
}

export const config: SubscriberConfig = { event: "order.placed" }
