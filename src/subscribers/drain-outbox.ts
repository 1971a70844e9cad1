import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { drainSoon } from "../workflows/outbox/drain-in-turn"
import { OUTBOX_WRITTEN } from "../workflows/selling/register-bookings"

/** What a change left to send is sent once it is committed and whoever made it is answered. */
export default async function drainBookingOutbox({ container }: SubscriberArgs<unknown>) {
  drainSoon(container)
}

export const config: SubscriberConfig = { event: OUTBOX_WRITTEN }
