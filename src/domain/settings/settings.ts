import { z } from "@medusajs/framework/zod"
import { invoicesSchema } from "../document/invoice-times"
import { documentLogoSchema, documentTextsSchema, prefixesSchema } from "../document/look"
import { sellerSchema } from "../document/seller"
import { isZone } from "../export/wall-clock"
import { termDaysSchema } from "../paying/payment-term"
import { emailSchema } from "../person/person"
import { policySchema } from "../policy/policy"
import { REFUND_CHANNELS } from "../refund/channel"
import { refundStaffSchema } from "../refund/may-handle"
import { LANGUAGES } from "../refusal/sentences"
import { slipsSchema } from "../slip/slips-setting"
import { accountingSchema } from "./accounting"
import { type Limits, limitsSchema } from "./limits"
import { NOTIFY_MODES } from "./notify"
import { paymentRemindersSchema } from "./payment-reminders"
import { reminderSchema } from "./reminder"

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u)
const webAddress = z.url({ protocol: /^https?$/ }).max(500)

/** The most reasons that are offered to choose from. */
const MAX_REASONS = 20

/** What a shop can decide for all its events, with the limits of each value. */
export const settingsFields = {
  /** The shop's level of the policy; events and ticket types may differ (SPEC P1). */
  policy: policySchema.strict(),
  /** Self-service only for bookings whose order came through one of these sales channels (M2); not set: all. */
  self_service_channels: z.array(z.string().min(1).max(100)).max(50),
  /** How the organiser hears of edits (P3); an event may differ. */
  notify_mode: z.enum(NOTIFY_MODES),
  /** Who hears of them where the event names nobody. */
  notify_email: emailSchema,
  /** At which hour, in the event's time zone, a digest is sent. */
  digest_hour: z.number().int().min(0).max(23),
  /** Before the editing deadline (M10, M11); an event may differ. */
  reminder: reminderSchema,
  /** Who mails come from: the name beside the provider's own address, and where answers go if the event names nobody. */
  sender: z.object({ name: line(100).nullable(), reply_to: emailSchema.nullable() }).strict(),
  shop_name: line(100),
  logo_url: webAddress,
  /** The languages to choose from in the portal, the first for browsers that speak none of them. */
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  /** The language of mails where the order has none, and of mails to the organiser (BCP 47). */
  default_locale: z.string().regex(/^[a-z]{2}([-_][A-Za-z]{2})?$/),
  /** Edits are carried over to the Medusa customers of booker and participants (P19). */
  contact_sync: z.boolean(),
  /** How often somebody may try before they must wait. */
  limits: limitsSchema,
  /** How long an access session of the portal lasts. */
  access_minutes: z.number().int().min(5).max(60),
  /** Personal data may be erased so many days after the event's end (V35); not set: only by hand. */
  anonymise_after_days: z.number().int().min(1).max(36_500),
  /** What the booker agrees to when booking. */
  terms_url: webAddress,
  privacy_url: webAddress,
  /** What is offered to choose from as the reason of a cancellation (V20-V23). */
  cancel_reasons: z.array(line(200)).max(MAX_REASONS),
  /** How a refund is paid unless staff choose another way (V25). */
  refund_channel: z.enum(REFUND_CHANNELS),
  /** Who on staff decides about refunds, and who pays them (V25). */
  refund_staff: refundStaffSchema,
  /** The shop's clocks (IANA): where a day ends, and when it is night. Not set: those of the event. */
  timezone: z.string().max(100).refine(isZone),
  /** How long somebody has to pay what is open (V12); an event may differ. */
  payment_term_days: termDaysSchema,
  /** How those who have not paid are reminded (V12, V13); not of events that switch it off. */
  payment_reminders: paymentRemindersSchema,
  /** What the till needs of a payment or refund slip (V8). */
  slips: slipsSchema,
  accounting: accountingSchema,
  /** Who sells: without it no document is made. */
  seller: sellerSchema,
  /** When invoices are made. */
  invoices: invoicesSchema,
  /** Whether an invoice is taken back and made anew when its buyer's name or address changes (C-13). */
  reissue_on_address_change: z.boolean(),
  /** What the numbers of documents begin with, all of them together. */
  document_prefixes: prefixesSchema,
  document_texts: documentTextsSchema,
  /** Printed on documents: a PNG or JPEG as a data URL. */
  document_logo: documentLogoSchema,
} as const

/** What the shop has set itself; the rest is left to the plugin's options and our defaults. */
export const ownSettingsSchema = z.object(settingsFields).partial().strict()
export type OwnSettings = z.infer<typeof ownSettingsSchema>
export type SettingsKey = keyof OwnSettings

type MayBeAbsent =
  | "self_service_channels"
  | "notify_email"
  | "shop_name"
  | "logo_url"
  | "anonymise_after_days"
  | "terms_url"
  | "privacy_url"
  | "timezone"
  | "seller"
  | "document_logo"
type Value<K extends SettingsKey> = NonNullable<OwnSettings[K]>

/** All settings as they hold. `policy` is the shop's level of it and as incomplete as it was set. */
export type Settings = {
  [K in SettingsKey]-?: K extends "limits" ? Limits : K extends MayBeAbsent ? Value<K> | null : Value<K>
}
