import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { letAnHourPass } from "../fixtures/let-an-hour-pass"

const JOBS = join(process.cwd(), "src", "jobs")

/** What one job makes of what was left, another one looks at when it runs the next time. */
const HOURS = 2

type Job = { default: (container: MedusaContainer) => Promise<void> }

/** What happens after a process has ended: its locks are gone, hours pass, and in each of them every job of the plugin runs. */
export async function hoursLater(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.LOCKING).releaseAll()
  for (let hour = 0; hour < HOURS; hour += 1) {
    await letAnHourPass(container)
    for (const file of readdirSync(JOBS)) {
      const job: Job = require(join(JOBS, file))
      await job.default(container)
    }
  }
}
