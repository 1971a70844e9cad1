import type { MedusaContainer } from "@medusajs/framework/types"
import { healPayouts } from "../workflows/refunding/heal-payouts"

/** Every five minutes: payouts that the end of a process broke off are booked, or open for another try. */
export default async function healBrokenPayouts(container: MedusaContainer) {
  await healPayouts(container, new Date())
}

export const config = { name: "bookings-heal-payouts", schedule: "*/5 * * * *" }
