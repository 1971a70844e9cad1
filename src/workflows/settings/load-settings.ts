import type { MedusaContainer } from "@medusajs/framework/types"
import { completeSettings } from "../../domain/settings/complete-settings"
import { readSettings } from "../../domain/settings/read-settings"
import type { OwnSettings, Settings } from "../../domain/settings/settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"

/** The shop's settings as they hold now. One query and no memory: a change is seen at once by every process. */
export async function loadSettings(container: MedusaContainer): Promise<Settings> {
  const { options } = container.resolve<BookingModuleService>(BOOKING_MODULE)
  return completeSettings(await loadOwnSettings(container), options)
}

/** What the shop has set itself. */
export async function loadOwnSettings(container: MedusaContainer): Promise<OwnSettings> {
  const [row] = await container.resolve<EventModuleService>(EVENT_MODULE).listSettings({}, { take: 1 })
  return readSettings(row?.own ?? {})
}
