import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LogValue } from "../../domain/change-log/field-change"
import type { ChangeSettings } from "../../domain/settings/change-settings"
import { loggedSettings } from "../../domain/settings/logged-settings"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { changeSettingsStep } from "./steps/change-settings"
import { checkPrefixesStep } from "./steps/check-prefixes"
import { logForShopStep } from "./steps/log-for-shop"
import { wakeDocumentsStep } from "./steps/wake-documents"

export type UpdateSettingsInput = { change: ChangeSettings; actor: Actor }

/** Changes the shop's settings and tells its history. Throws `document_prefix_used`. */
export const updateSettingsWorkflow = createWorkflow("update-booking-settings", (input: UpdateSettingsInput) => {
  checkPrefixesStep(input.change)
  const before = changeSettingsStep(input.change)
  const entry = transform({ input, before }, ({ input, before }) => ({
    action: "settings.updated",
    before: loggedSettings(before) as Record<string, LogValue>,
    after: loggedSettings(input.change) as Record<string, LogValue>,
    actor: input.actor,
  }))
  wakeDocumentsStep(input.change)
  return new WorkflowResponse(logForShopStep(entry))
})
