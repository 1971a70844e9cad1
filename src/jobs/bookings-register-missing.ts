import type { MedusaContainer } from "@medusajs/framework/types"
import { registerMissingBookings } from "../workflows/selling/register-missing"

/** Every five minutes: orders that a crash left without their bookings get them. */
export default async function registerMissing(container: MedusaContainer) {
  await registerMissingBookings(container, new Date())
}

export const config = { name: "bookings-register-missing", schedule: "*/5 * * * *" }
