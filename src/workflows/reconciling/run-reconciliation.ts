import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { NewRun } from "../../modules/booking/reconciling/runs"
import type { Checked, Scope } from "./checked"
import { reconcile } from "./reconcile"

/** How far back a run over what changed lately looks: longer than jobs are ever off over a weekend's night. */
const LOOK_BACK_HOURS = 48
/** What changed within it may be in the middle of changing; the next run sees it. */
const QUIET_MINUTES = 5
/** A run says so often that it lives; see `beginRun`. */
const HEARTBEAT_MS = 30_000
const MAX_ERROR = 500

/**
 * Begins a run and goes on with it; `done` never fails, for how it ended stands in its row. Throws
 * `reconciliation_running` while another one runs, in whatever process.
 */
export async function beginReconciliation(
  container: MedusaContainer,
  run: NewRun
): Promise<{ id: string; done: Promise<void> }> {
  const id = await container.resolve<BookingModuleService>(BOOKING_MODULE).beginRun(run)
  return { id, done: goOn(container, id, scopeOf(run.scope, new Date())) }
}

function scopeOf(scope: NewRun["scope"], now: Date): Scope {
  const quiet_since = new Date(now.getTime() - QUIET_MINUTES * 60_000)
  if (scope === "full") return { since: null, quiet_since, histories: true }
  return { since: new Date(now.getTime() - LOOK_BACK_HOURS * 3_600_000), quiet_since, histories: false }
}

async function goOn(container: MedusaContainer, id: string, scope: Scope): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  // A heartbeat that fails is caught up by the next one; a run that lost its turn ends at its next batch.
  const heartbeat = setInterval(() => void bookings.keepRunAlive(id).catch(() => false), HEARTBEAT_MS).unref()
  const report = async (checked: Checked) => {
    if (!(await bookings.countBatch({ ...checked, run_id: id }))) throw new Error("Another run has taken over")
  }
  try {
    await reconcile(container, scope, report)
    await bookings.endRun(id, null)
    await tell(container, id)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    logger.error(`bookings: reconciliation ${id} broke off: ${message}`)
    await bookings.endRun(id, message.slice(0, MAX_ERROR)).catch(() => undefined)
  } finally {
    clearInterval(heartbeat)
  }
}

/** Something new stands in the log, for whoever watches it. */
async function tell(container: MedusaContainer, id: string): Promise<void> {
  const { fresh, beyond } = await container.resolve<BookingModuleService>(BOOKING_MODULE).retrieveReconciliation(id)
  if (fresh + beyond === 0) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`bookings: reconciliation ${id}: ${fresh + beyond} new; the admin's page says what to do`)
}
