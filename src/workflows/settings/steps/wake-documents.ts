import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeSettings } from "../../../domain/settings/change-settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { drainSoon } from "../../outbox/drain-in-turn"

/** Has documents looked at again that waited for a seller. Nothing to take back: what looks again too early waits again. */
export const wakeDocumentsStep = createStep("wake-documents", async (change: ChangeSettings, { container }) => {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const woken = Boolean(change.seller || change.invoices) && (await bookings.wakeDocuments())
  if (woken) drainSoon(container)
  return new StepResponse({ woken })
})
