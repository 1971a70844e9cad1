import type { MedusaContainer } from "@medusajs/framework/types"
import { nameUnfinishedRebookings } from "../workflows/rebooking/name-unfinished"

/** Every hour: rebookings that broke off in their middle are named in the log, until somebody has looked into them. */
export default async function nameUnfinished(container: MedusaContainer) {
  await nameUnfinishedRebookings(container, new Date())
}

export const config = { name: "bookings-unfinished-rebookings", schedule: "17 * * * *" }
