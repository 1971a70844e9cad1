import type { MedusaContainer } from "@medusajs/framework/types"
import { takeMissedPayments } from "../workflows/paying/take-missed-payments"

/** Every five minutes: bookings whose payment came in while nobody was told are confirmed. */
export default async function takeMissed(container: MedusaContainer) {
  await takeMissedPayments(container)
}

export const config = { name: "bookings-take-missed-payments", schedule: "*/5 * * * *" }
