import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

const JOBS = join(process.cwd(), "src", "jobs")

/** Whatever waits for a time that has passed, or for a quiet while: holds, leases, what is under way. */
const CLOCKS: [table: string, columns: string[]][] = [
  ["booking_seat_claim", ["expires_at"]],
  ["booking_outbox_message", ["next_attempt_at"]],
  ["booking_rebooking_attempt", ["created_at"]],
  ["booking_refund_case", ["updated_at", "attempt_began_at"]],
  ["order", ["created_at", "updated_at"]],
  ["order_transaction", ["created_at"]],
  ["payment_collection", ["updated_at"]],
]

type Job = { default: (container: MedusaContainer) => Promise<void> }

/** What happens after a process has ended: its locks are gone, an hour passes, and each job of the plugin runs. */
export async function anHourLater(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.LOCKING).releaseAll()
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const [table, columns] of CLOCKS) {
    const set = columns.map((column) => `"${column}" = "${column}" - interval '1 hour'`).join(", ")
    await pg.raw(`update "${table}" set ${set}`)
  }
  for (const file of readdirSync(JOBS)) {
    const job: Job = require(join(JOBS, file))
    await job.default(container)
  }
}
