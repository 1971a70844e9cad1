import type { MedusaContainer } from "@medusajs/framework/types"
import { anonymiseDue } from "../workflows/erasure/anonymise-batch"

/** Every night: personal data that was kept for as long as the settings say is erased; where they say nothing, none is. */
export default async function anonymiseBookings(container: MedusaContainer) {
  await anonymiseDue(container)
}

export const config = { name: "bookings-anonymise", schedule: "41 3 * * *" }
