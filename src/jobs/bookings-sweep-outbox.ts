import type { MedusaContainer } from "@medusajs/framework/types"
import { drainInTurn } from "../workflows/outbox/drain-in-turn"

/** Every minute: sends what a crash left, and what has waited long enough for its next attempt. */
export default async function sweepOutbox(container: MedusaContainer) {
  await drainInTurn(container)
}

export const config = { name: "bookings-sweep-outbox", schedule: "* * * * *" }
