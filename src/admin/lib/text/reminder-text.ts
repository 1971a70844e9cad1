import type { Reminder } from "../../../domain/settings/reminder"
import type { Translate } from "./use-text"

/** When bookers are reminded, in words: "3 days before editing closes". */
export function reminderText({ on, before }: Reminder, t: Translate): string {
  if (!on) return t("reminder.off")
  return t(before.unit === "hours" ? "reminder.hours_before" : "reminder.days_before", { count: before.count })
}
