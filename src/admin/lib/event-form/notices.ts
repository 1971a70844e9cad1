import type { NotifyMode } from "../../../domain/settings/notify"
import type { Reminder } from "../../../domain/settings/reminder"
import type { AdminEvent } from "../contract/event"

export const NOTIFY_CHOICES = ["inherit", "none", "immediate", "digest"] as const satisfies readonly (
  | "inherit"
  | NotifyMode
)[]
export const REMINDER_CHOICES = ["inherit", "off", "days", "hours"] as const

/** Whom an event tells of edits and when it reminds its bookers, as a form holds it. */
export type NoticesForm = {
  notify_mode: (typeof NOTIFY_CHOICES)[number]
  notify_email: string
  reminder: { when: (typeof REMINDER_CHOICES)[number]; unit: Reminder["before"]["unit"]; count: string }
}

type Notices = Pick<AdminEvent, "notify_mode" | "notify_email" | "reminder">

export function noticesForm({ notify_mode, notify_email, reminder }: Notices): NoticesForm {
  return { notify_mode: notify_mode ?? "inherit", notify_email: notify_email ?? "", reminder: reminderForm(reminder) }
}

export function noticesChange({ notify_mode, notify_email, reminder }: NoticesForm): Notices {
  return {
    notify_mode: notify_mode === "inherit" ? null : notify_mode,
    notify_email: notify_email.trim() || null,
    reminder: readReminder(reminder),
  }
}

/** A count to begin with, where none is chosen yet. */
const DAYS_BEFORE = "3"

export function reminderForm(reminder: Reminder | null): NoticesForm["reminder"] {
  if (!reminder) return { when: "inherit", unit: "days", count: DAYS_BEFORE }
  const { on, before } = reminder
  return { when: on ? before.unit : "off", unit: before.unit, count: String(before.count) }
}

/** A reminder that is off keeps its moment, so that switching it on again finds it. */
export function readReminder({ when, unit, count }: NoticesForm["reminder"]): Reminder | null {
  if (when === "inherit") return null
  return { on: when !== "off", before: { unit: when === "off" ? unit : when, count: Number(count) } }
}
