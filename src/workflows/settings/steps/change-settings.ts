import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ChangeSettings, changeSettings } from "../../../domain/settings/change-settings"
import type { OwnSettings } from "../../../domain/settings/settings"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

/** Writes the shop's settings and answers with what was set before; a later failure puts back what it replaced. */
export const changeSettingsStep = createStep(
  "change-booking-settings",
  async (change: ChangeSettings, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    const before = await events.changeSettings((own) => changeSettings(own, change))
    const replaced = Object.keys(change) as (keyof OwnSettings)[]
    const undo = Object.fromEntries(replaced.map((key) => [key, before[key] ?? null]))
    return new StepResponse(before, undo as ChangeSettings)
  },
  async (undo, { container }) => {
    if (!undo) return
    await container.resolve<EventModuleService>(EVENT_MODULE).changeSettings((own) => changeSettings(own, undo))
  }
)
