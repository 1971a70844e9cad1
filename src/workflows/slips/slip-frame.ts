import type { MedusaContainer } from "@medusajs/framework/types"
import type { BookingAndEvent } from "../reading/load-booking"
import { loadBrand } from "../settings/load-brand"
import { loadSettings } from "../settings/load-settings"
import type { SlipFrame } from "./print-slips"

/** Reads what stands around the slips of a booking. */
export async function slipFrame<Facts extends BookingAndEvent>(
  container: MedusaContainer,
  facts: Facts
): Promise<SlipFrame & { facts: Facts }> {
  const settings = await loadSettings(container)
  const frame = { locale: facts.booking.locale, brand: await loadBrand(container, settings) }
  return { facts, frame, settings, now: new Date().toISOString() }
}
