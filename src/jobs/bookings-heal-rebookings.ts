import type { MedusaContainer } from "@medusajs/framework/types"
import { healBrokenRebookings } from "../workflows/rebooking/healing/heal-broken"

/** Every minute: rebookings that broke off in their middle are finished or taken back. */
export default async function healRebookings(container: MedusaContainer) {
  await healBrokenRebookings(container, new Date())
}

export const config = { name: "bookings-heal-rebookings", schedule: "* * * * *" }
