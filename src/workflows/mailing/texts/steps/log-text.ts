import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fieldChanges, type LogValue } from "../../../../domain/change-log/field-change"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../modules/booking"
import type { Actor } from "../../../../modules/booking/change-log/append-change"
import { SHOP_SUBJECT } from "../../../settings/steps/log-for-shop"

type TextEntry = { event_id: string | null; action: string; before: LogValue; after: LogValue; actor: Actor }

/** Tells the history of the event, or of the shop, which words were changed; the last step. Nothing different, no entry. */
export const logTextStep = createStep("log-booking-mail-text", async (entry: TextEntry, { container }) => {
  const { event_id, action, before, after, actor } = entry
  const subject_type = event_id ? ("event" as const) : ("shop" as const)
  const changes = fieldChanges(subject_type, { mail_text: before }, { mail_text: after })
  if (changes.length === 0) return new StepResponse({ logged: false })
  await container.resolve<BookingModuleService>(BOOKING_MODULE).appendChange({
    subject_type,
    subject_id: event_id ?? SHOP_SUBJECT,
    action,
    actor,
    at: new Date().toISOString(),
    changes,
  })
  return new StepResponse({ logged: true })
})
