import type { FieldRule } from "../../../domain/policy/field"
import type { CompletePolicy, Policy } from "../../../domain/policy/policy"
import type { RefundChannel } from "../../../domain/refund/channel"
import type { Language } from "../../../domain/refusal/sentences"
import type { ChangeSettings } from "../../../domain/settings/change-settings"
import type { OwnSettings } from "../../../domain/settings/settings"
import { DOCUMENT_SETTINGS } from "../document/document-settings"
import { type NoticesForm, noticesForm, readReminder } from "../event-form/notices"
import { type PolicyForm, policyChange, policyForm } from "../event-form/policy"
import { fromSwitch, type Switch, toSwitch } from "../event-form/switch"
import { DATA_FIELDS } from "../matrix/matrix"
import type { ShownSettings } from "../settings"
import { zoneHere } from "../time/zones"
import { type AccountingForm, accountingForm, readAccounting } from "./accounting-form"
import { type LimitsForm, limitsForm, readLimits } from "./limits-form"
import { readReasons } from "./reasons"
import { type RemindersForm, readReminders, remindersForm } from "./reminders-form"

/** Lines of text; an empty one is not set here. */
export const TEXT_SETTINGS = [
  "notify_email",
  "shop_name",
  "logo_url",
  "default_locale",
  "terms_url",
  "privacy_url",
  "timezone",
] as const
export const NUMBER_SETTINGS = ["access_minutes", "anonymise_after_days", "payment_term_days"] as const
export type TextSetting = (typeof TEXT_SETTINGS)[number]
export type NumberSetting = (typeof NUMBER_SETTINGS)[number]

/** The shop's settings as the page holds them. What is empty, null or "inherit" is left to the plugin's options and defaults. */
export type SettingsForm = PolicyForm &
  NoticesForm &
  Record<TextSetting | NumberSetting, string> & {
    fields: Record<(typeof DATA_FIELDS)[number], FieldRule | null>
    channels: "all" | "some"
    channel_ids: string[]
    digest_hour: string
    sender_name: string
    reply_to: string
    languages: Language[]
    contact_sync: Switch
    cancel_reasons: string
    /** On slips for the till. */
    article_number: string
    refund_channel: RefundChannel | "inherit"
    /** Ids of staff; nobody: everybody. */
    refund_approvers: string[]
    refund_payers: string[]
    limits: LimitsForm
    payment_reminders: RemindersForm
    accounting: AccountingForm
  }

export function settingsForm(own: OwnSettings, inherited: CompletePolicy, language: string): SettingsForm {
  const text = (value: string | number | undefined) => (value === undefined ? "" : String(value))
  const { self_service = null, ...policy } = own.policy ?? {}
  const rule = (field: (typeof DATA_FIELDS)[number]) => policy.fields?.[field] ?? null
  const notices = {
    notify_mode: own.notify_mode ?? null,
    notify_email: own.notify_email ?? null,
    reminder: own.reminder ?? null,
  }
  return {
    ...policyForm({ self_service, policy }, { inherited, zone: zoneHere(), language }),
    ...noticesForm(notices),
    fields: {
      first_name: rule("first_name"),
      last_name: rule("last_name"),
      email: rule("email"),
      phone: rule("phone"),
      address: rule("address"),
      locale: rule("locale"),
      add_ons: rule("add_ons"),
    },
    channels: own.self_service_channels ? "some" : "all",
    channel_ids: own.self_service_channels ?? [],
    digest_hour: text(own.digest_hour) || "inherit",
    sender_name: own.sender?.name ?? "",
    reply_to: own.sender?.reply_to ?? "",
    shop_name: text(own.shop_name),
    logo_url: text(own.logo_url),
    languages: own.languages ?? [],
    default_locale: text(own.default_locale),
    contact_sync: toSwitch(own.contact_sync),
    cancel_reasons: (own.cancel_reasons ?? []).join("\n"),
    article_number: own.slips?.article_number ?? "",
    refund_channel: own.refund_channel ?? "inherit",
    refund_approvers: own.refund_staff?.approve ?? [],
    refund_payers: own.refund_staff?.pay ?? [],
    limits: limitsForm(own.limits),
    access_minutes: text(own.access_minutes),
    anonymise_after_days: text(own.anonymise_after_days),
    terms_url: text(own.terms_url),
    privacy_url: text(own.privacy_url),
    timezone: text(own.timezone),
    payment_term_days: text(own.payment_term_days),
    payment_reminders: remindersForm(own.payment_reminders),
    accounting: accountingForm(own.accounting),
  }
}

/** The settings that the form changes: null for what it takes back. What stays as it is, is left out. */
export function settingsChange(form: SettingsForm, own: OwnSettings, inherited: ShownSettings): ChangeSettings {
  const wanted = ownSettings(form, own, inherited)
  const keys = (Object.keys({ ...wanted, ...own }) as (keyof OwnSettings)[]).filter((key) => !isOfDocuments(key))
  const changed = keys.filter((key) => written(wanted[key]) !== written(own[key]))
  return Object.fromEntries(changed.map((key) => [key, wanted[key] ?? null]))
}

/** They have a form of their own. */
function isOfDocuments(key: keyof OwnSettings): boolean {
  return DOCUMENT_SETTINGS.some((own) => own === key)
}

/** The same text for the same value, in whatever order a database hands out its keys. */
function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
}

function ownSettings(form: SettingsForm, own: OwnSettings, inherited: ShownSettings): OwnSettings {
  const texts = TEXT_SETTINGS.map((name) => [name, form[name].trim()] as const).filter(([, text]) => text)
  const numbers = NUMBER_SETTINGS.flatMap((name) => (form[name].trim() ? [[name, Number(form[name])] as const] : []))
  const policy = ownPolicy(form, own.policy ?? {})
  const sender = { name: form.sender_name.trim() || null, reply_to: form.reply_to.trim() || null }
  const reminder = readReminder(form.reminder)
  const paymentReminders = readReminders(form.payment_reminders)
  const accounting = readAccounting(form.accounting)
  const limits = readLimits(form.limits, inherited.limits)
  const reasons = readReasons(form.cancel_reasons) ?? []
  const refundStaff = { approve: form.refund_approvers, pay: form.refund_payers }
  const articleNumber = form.article_number.trim().toUpperCase()
  const contactSync = fromSwitch(form.contact_sync)
  return {
    ...(Object.keys(policy).length > 0 && { policy }),
    ...(form.channels === "some" && { self_service_channels: form.channel_ids }),
    ...(form.notify_mode !== "inherit" && { notify_mode: form.notify_mode }),
    ...(form.digest_hour !== "inherit" && { digest_hour: Number(form.digest_hour) }),
    ...(reminder && { reminder }),
    ...((sender.name || sender.reply_to) && { sender }),
    ...(form.languages.length > 0 && { languages: form.languages }),
    ...(contactSync !== null && { contact_sync: contactSync }),
    ...(reasons.length > 0 && { cancel_reasons: reasons }),
    ...(Object.values(refundStaff).flat().length > 0 && { refund_staff: refundStaff }),
    ...(articleNumber && { slips: { article_number: articleNumber } }),
    ...(form.refund_channel !== "inherit" && { refund_channel: form.refund_channel }),
    ...(limits && { limits }),
    ...(accounting && { accounting }),
    ...(paymentReminders && { payment_reminders: paymentReminders }),
    ...Object.fromEntries([...texts, ...numbers]),
  }
}

function ownPolicy(form: SettingsForm, stored: Policy): Policy {
  const { self_service, policy } = policyChange(form, zoneHere(), { ...stored, fields: undefined })
  const fields = DATA_FIELDS.flatMap((field) => {
    const rule = form.fields[field]
    return rule ? [[field, rule] as const] : []
  })
  return {
    ...(self_service !== null && { self_service }),
    ...policy,
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
  }
}
