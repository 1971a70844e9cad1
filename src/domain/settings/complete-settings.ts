import { defaultInvoices } from "../document/invoice-times"
import { DEFAULT_PREFIXES } from "../document/look"
import type { Policy } from "../policy/policy"
import { EVERYBODY } from "../refund/may-handle"
import type { Language } from "../refusal/sentences"
import { DEFAULT_ACCOUNTING } from "./accounting"
import { DEFAULT_LIMITS } from "./limits"
import { DEFAULT_PAYMENT_REMINDERS } from "./payment-reminders"
import { DEFAULT_REMINDER } from "./reminder"
import type { OwnSettings, Settings } from "./settings"

/** What the plugin's options say of the settings. */
export type SettingsOptions = {
  policy: Policy
  self_service_channels?: string[]
  shop_name?: string
  logo_url?: string
  portal_languages: Language[]
  default_locale: string
  access_minutes: number
}

/** The settings that hold: what the shop has set, else the plugin's options, else our default. */
export function completeSettings(own: OwnSettings, options: SettingsOptions): Settings {
  return {
    policy: { ...options.policy, ...own.policy },
    self_service_channels: own.self_service_channels ?? options.self_service_channels ?? null,
    notify_mode: own.notify_mode ?? "immediate",
    notify_email: own.notify_email ?? null,
    digest_hour: own.digest_hour ?? 7,
    reminder: own.reminder ?? DEFAULT_REMINDER,
    sender: own.sender ?? { name: null, reply_to: null },
    shop_name: own.shop_name ?? options.shop_name ?? null,
    logo_url: own.logo_url ?? options.logo_url ?? null,
    languages: own.languages ?? options.portal_languages,
    default_locale: own.default_locale ?? options.default_locale,
    contact_sync: own.contact_sync ?? false,
    limits: { ...DEFAULT_LIMITS, ...own.limits },
    access_minutes: own.access_minutes ?? options.access_minutes,
    anonymise_after_days: own.anonymise_after_days ?? null,
    terms_url: own.terms_url ?? null,
    privacy_url: own.privacy_url ?? null,
    cancel_reasons: own.cancel_reasons ?? [],
    refund_channel: own.refund_channel ?? "provider",
    refund_staff: own.refund_staff ?? EVERYBODY,
    timezone: own.timezone ?? null,
    payment_term_days: own.payment_term_days ?? 14,
    payment_reminders: own.payment_reminders ?? DEFAULT_PAYMENT_REMINDERS,
    slips: own.slips ?? { article_number: "" },
    accounting: own.accounting ?? DEFAULT_ACCOUNTING,
    seller: own.seller ?? null,
    invoices: own.invoices ?? defaultInvoices(own.seller !== undefined),
    reissue_on_address_change: own.reissue_on_address_change ?? true,
    document_prefixes: own.document_prefixes ?? DEFAULT_PREFIXES,
    document_texts: own.document_texts ?? {},
    document_logo: own.document_logo ?? null,
  }
}
