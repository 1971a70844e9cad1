import type { MedusaContainer } from "@medusajs/framework/types"
import { eraseExports } from "../workflows/exporting/erase-exports"

/** Every quarter of an hour: files of exports that have served their time are erased. */
export default async function eraseOldExports(container: MedusaContainer) {
  await eraseExports(container)
}

export const config = { name: "bookings-erase-exports", schedule: "7,22,37,52 * * * *" }
