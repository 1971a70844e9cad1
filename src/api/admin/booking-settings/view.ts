import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_POLICY } from "../../../domain/policy/policy"
import { completeSettings } from "../../../domain/settings/complete-settings"
import type { Settings } from "../../../domain/settings/settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { loadOwnSettings } from "../../../workflows/settings/load-settings"

/** The settings that hold, what of them the shop has set itself, what would hold without that, and what waits for a seller. */
export async function settingsView(container: MedusaContainer) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [own, documents_waiting] = await Promise.all([loadOwnSettings(container), bookings.waitingDocuments()])
  const { options } = bookings
  return {
    settings: shown(completeSettings(own, options)),
    own,
    inherited: shown(completeSettings({}, options)),
    documents_waiting,
  }
}

function shown(settings: Settings) {
  return { ...settings, policy: { ...DEFAULT_POLICY, ...settings.policy } }
}
