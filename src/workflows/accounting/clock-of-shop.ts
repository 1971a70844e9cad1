import type { MedusaContainer } from "@medusajs/framework/types"
import { loadSettings } from "../settings/load-settings"

/** By which clock the shop's days end (IANA): its own, else UTC, for its events may stand in many zones. */
export async function clockOfShop(container: MedusaContainer): Promise<string> {
  return (await loadSettings(container)).timezone ?? "UTC"
}
