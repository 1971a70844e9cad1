import type { LogValue } from "../../../domain/change-log/field-change"
import { formatMoney } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import type { FieldRule } from "../../../domain/policy/field"
import type { AnswerValue } from "../../../domain/question/answer-value"
import type { Reminder } from "../../../domain/settings/reminder"
import type { Deadline } from "../../../domain/time/deadline"
import { answerText } from "../answer/answer-text"
import { fieldLabel } from "../field-label"
import { MAIL_TOPICS } from "../mail-topics"
import { FINDING_TITLES } from "../reconciliation/finding-titles"
import { deadlineText } from "../text/deadline-text"
import { reminderText } from "../text/reminder-text"
import { ruleText } from "../text/rule-text"
import type { TextKey, Translate } from "../text/use-text"
import { formatMoment } from "../time/format-time"
import { cellOf, type FieldNames, type ToldQuestion } from "./field-names"

export type HistoryReader = {
  t: Translate
  language: string
  /** The event's zone, in which its times are told. */
  zone: string
  /** The order's currency, where amounts are logged. */
  currency?: string
  names?: FieldNames
}

/** Fields that hold minor units of the order's currency. */
const AMOUNTS = ["amount", "total", "carried", "due", "back", "refunded", "settled_outside", "fee"]

/** A logged value as people read it: times in the event's zone, money with its sign, nothing as "empty". */
export function historyValue(field: string, value: LogValue, reader: HistoryReader): string {
  const { t, language, zone, currency, names } = reader
  if (cellOf(field)) return ruleText(asRule(value), { t, language, zone })
  if (field === "granted_fields") return grantedText(value, reader)
  if (value === null || value === "") return t("history.empty")
  const question = names?.questions.get(field)
  if (question) return answer(question, value, reader)
  if (typeof value === "boolean") return t(value ? "general.yes" : "general.no")
  if (typeof value === "number") {
    return currency && AMOUNTS.includes(field) ? formatMoney(minor(value), currency, language) : String(value)
  }
  if (typeof value === "string") {
    const word = wordOf(field, value)
    if (word) return t(word)
    return isInstant(value) ? formatMoment(value, zone, language) : value
  }
  if (Array.isArray(value))
    return value.map((item) => historyValue(field, item, reader)).join("; ") || t("history.empty")
  return objectText(value, reader)
}

/** What a grant opened; no names of fields: every deadline was extended. */
function grantedText(value: LogValue, { t, language, names }: HistoryReader): string {
  if (!Array.isArray(value)) return t("grant.all")
  const told = (field: string) =>
    names?.questions.get(field)?.label ?? fieldLabel(field, { t, language, questions: [] })
  return value.map((field) => told(String(field))).join(", ")
}

/** An answer in the words of its question; a sensitive one stays covered. */
function answer(question: ToldQuestion, value: LogValue, { t, language }: HistoryReader): string {
  if (question.sensitive) return t("history.covered")
  if (question.format === "file") return t("history.a_file")
  return answerText(question, asAnswer(value), { t, language }) ?? t("history.empty")
}

function asAnswer(value: LogValue): AnswerValue {
  if (Array.isArray(value)) return value.map(String)
  return value !== null && typeof value === "object" ? null : value
}

/** What a cell of the matrix said; anything else says nothing. */
function asRule(value: LogValue): FieldRule | null {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null
  const mode = RULE_MODES.find((one) => one === value.mode)
  return mode ? { mode, ...(value.until ? { until: value.until as Deadline } : {}) } : null
}

const RULE_MODES = ["editable", "read_only", "hidden"] as const

const WORDS: Record<string, TextKey> = {
  draft: "event.status.draft",
  published: "event.status.published",
  archived: "event.status.archived",
  cancelled: "booking.status.cancelled",
  confirmed: "booking.status.confirmed",
  awaiting_opt_in: "booking.status.awaiting_opt_in",
  awaiting_approval: "booking.status.awaiting_approval",
  awaiting_payment: "booking.status.awaiting_payment",
  registered: "participant.status.registered",
  attended: "participant.status.attended",
  no_show: "participant.status.no_show",
  requested: "refund_case.status.requested",
  approved: "refund_case.status.approved",
  rejected: "refund_case.status.rejected",
  paid: "refund_case.status.paid",
  online: "event.sales.online",
  desk: "event.sales.desk",
}

/** Fields whose values are words of ours. */
const WORDS_OF: Record<string, Record<string, TextKey>> = {
  status: WORDS,
  sales: WORDS,
  origin: {
    online: "booking.origin.online",
    on_site: "booking.origin.on_site",
    phone: "booking.origin.phone",
  },
  receipt_kind: {
    cash: "receipt.kind.cash",
    card: "receipt.kind.card",
    bank: "receipt.kind.bank",
    voucher: "receipt.kind.voucher",
    other: "receipt.kind.other",
  },
  dunning_block: { booking: "dunning.of_booking", customer: "dunning.of_customer" },
  mail: MAIL_TOPICS,
  opened_by: {
    token: "history.opened_by.token",
    number: "history.opened_by.number",
    account: "history.opened_by.account",
  },
  finding: FINDING_TITLES,
  notify_mode: { none: "notify.none", immediate: "notify.immediate", digest: "notify.digest" },
  channel: {
    provider: "refund_case.channel.provider",
    bank: "refund_case.channel.bank",
    cash: "refund_case.channel.cash",
    voucher: "refund_case.channel.voucher",
  },
  last_error: { process_ended: "history.error.process_ended", unclear: "history.error.unclear" },
}

function wordOf(field: string, value: string): TextKey | undefined {
  return WORDS_OF[field]?.[value]
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)
}

/** Objects that are logged: prices, dates, deadlines, addresses, contacts. Each as its filled parts, in their order. */
function objectText(value: { [key: string]: LogValue }, reader: HistoryReader): string {
  const { t, language, zone } = reader
  const { amount, currency_code, kind, on, before } = value
  if (typeof amount === "number" && typeof currency_code === "string")
    return formatMoney(minor(amount), currency_code, language)
  if (typeof kind === "string") return deadlineText(value as Deadline, { t, language, zone })
  if (typeof on === "boolean" && before) return reminderText(value as Reminder, t)
  const filled = Object.entries(value).filter(([, part]) => part !== null && part !== "")
  return filled.map(([part, inner]) => historyValue(part, inner, reader)).join(", ") || t("history.empty")
}
