import type { MedusaContainer } from "@medusajs/framework/types"
import { followMissedOrders } from "../workflows/following/follow-missed"

/** Every five minutes: bookings follow what was done to their orders while nobody was told. */
export default async function followOrders(container: MedusaContainer) {
  await followMissedOrders(container)
}

export const config = { name: "bookings-follow-orders", schedule: "*/5 * * * *" }
