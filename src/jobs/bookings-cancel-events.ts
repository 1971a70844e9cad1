import type { MedusaContainer } from "@medusajs/framework/types"
import { runEventCancellations } from "../workflows/cancelling/event/run-event-cancellation"

/** Every minute: cancellations of events that the end of a process broke off go on. */
export default async function cancelEvents(container: MedusaContainer) {
  await runEventCancellations(container, null)
}

export const config = { name: "bookings-cancel-events", schedule: "* * * * *" }
