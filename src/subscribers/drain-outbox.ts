import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { drainInTurn } from "../workflows/outbox/drain-in-turn"
import { OUTBOX_WRITTEN } from "../workflows/selling/register-bookings"

/** What a change left to send is sent as soon as it is committed. */
export default async function drainBookingOutbox({ container }: SubscriberArgs<unknown>) {
  await drainInTurn(container)
}

export const config: SubscriberConfig = { event: OUTBOX_WRITTEN }
