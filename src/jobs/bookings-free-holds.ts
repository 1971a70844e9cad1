import type { MedusaContainer } from "@medusajs/framework/types"
import { freeExpiredHolds } from "../workflows/selling/free-holds"

/** Every minute: seats of carts that were not paid in time, and of rebookings that broke off, go back into sale. */
export default async function freeHolds(container: MedusaContainer) {
  await freeExpiredHolds(container)
}

export const config = { name: "bookings-free-holds", schedule: "* * * * *" }
