import type { MedusaContainer } from "@medusajs/framework/types"
import { eraseStrayFiles } from "../workflows/files/erase-files"

/** Files that no answer names are erased after a day. */
export default async function eraseStrayBookingFiles(container: MedusaContainer) {
  await eraseStrayFiles(container)
}

export const config = { name: "bookings-erase-stray-files", schedule: "23 * * * *" }
