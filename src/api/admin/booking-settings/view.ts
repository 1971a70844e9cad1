import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_POLICY } from "../../../domain/policy/policy"
import { completeSettings } from "../../../domain/settings/complete-settings"
import type { Settings } from "../../../domain/settings/settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { loadOwnSettings } from "../../../workflows/settings/load-settings"

/** The settings that hold, what of them the shop has set itself, and what would hold without that. */
export async function settingsView(container: MedusaContainer) {
  const { options } = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const own = await loadOwnSettings(container)
  return { settings: shown(completeSettings(own, options)), own, inherited: shown(completeSettings({}, options)) }
}

function shown(settings: Settings) {
  return { ...settings, policy: { ...DEFAULT_POLICY, ...settings.policy } }
}
