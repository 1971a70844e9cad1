import { DEFAULT_PAYMENT_REMINDERS, type PaymentReminders } from "../../../domain/settings/payment-reminders"

export const REMINDING = ["inherit", "on", "off"] as const

/** How those who have not paid are reminded, as a form holds it; without an hour `quiet_from` none is quiet. */
export type RemindersForm = {
  when: (typeof REMINDING)[number]
  first_after_days: string
  every_days: string
  maximum: string
  quiet_from: string
  quiet_to: string
  silent_providers: string[]
}

export function remindersForm(own: PaymentReminders | undefined): RemindersForm {
  const { first_after_days, every_days, maximum, quiet_hours, silent_providers } = own ?? DEFAULT_PAYMENT_REMINDERS
  return {
    when: own ? (own.on ? "on" : "off") : "inherit",
    first_after_days: String(first_after_days),
    every_days: String(every_days),
    maximum: maximum === null ? "" : String(maximum),
    quiet_from: quiet_hours ? String(quiet_hours.from) : "none",
    quiet_to: String(quiet_hours?.to ?? 8),
    silent_providers,
  }
}

/** Undefined: left to the default. Reminders that are off keep what was chosen, so that switching them on finds it again. */
export function readReminders(form: RemindersForm): PaymentReminders | undefined {
  if (form.when === "inherit") return undefined
  const isQuiet = form.quiet_from !== "none" && form.quiet_from !== form.quiet_to
  return {
    on: form.when === "on",
    first_after_days: Number(form.first_after_days),
    every_days: Number(form.every_days),
    maximum: form.maximum.trim() ? Number(form.maximum) : null,
    quiet_hours: isQuiet ? { from: Number(form.quiet_from), to: Number(form.quiet_to) } : null,
    silent_providers: form.silent_providers,
  }
}
