import type { MedusaContainer } from "@medusajs/framework/types"
import { duePeriods } from "../../domain/accounting/period"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { drainSoon } from "../outbox/drain-in-turn"
import { loadSettings } from "../settings/load-settings"

/**
 * Asks for the lists of the periods that are over, where the shop wants them; what a standstill left out is made up for. May
 * run as often as one likes, on any number of workers at once: each period is told of once.
 */
export async function sendAccountingLists(container: MedusaContainer, now: Date): Promise<void> {
  const { accounting, timezone } = await loadSettings(container)
  const { email, list_every: every } = accounting
  if (!email || every === "never") return
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const last = await bookings.lastAccountingList(every)
  const periods = duePeriods(every, { last, now, timezone: timezone ?? "UTC" })
  for (const period of periods) await bookings.askAccountingList({ ...period, every, to_address: email })
  if (periods.length > 0) drainSoon(container)
}
