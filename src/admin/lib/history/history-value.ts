import type { LogValue } from "../../../domain/change-log/field-change"
import { formatMoney } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import type { Deadline } from "../../../domain/time/deadline"
import { MAIL_TOPICS } from "../mail-topics"
import { FINDING_TITLES } from "../reconciliation/finding-titles"
import { deadlineText } from "../text/deadline-text"
import type { TextKey, Translate } from "../text/use-text"
import { formatMoment } from "../time/format-time"

export type HistoryReader = {
  t: Translate
  language: string
  /** The event's zone, in which its times are told. */
  zone: string
  /** The order's currency, where amounts are logged. */
  currency?: string
}

/** Fields that hold minor units of the order's currency. */
const AMOUNTS = ["amount", "total", "carried", "due", "back", "refunded"]

/** A logged value as people read it: times in the event's zone, money with its sign, nothing as "empty". */
export function historyValue(field: string, value: LogValue, reader: HistoryReader): string {
  const { t, language, zone, currency } = reader
  if (value === null || value === "") return t("history.empty")
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
  mail: MAIL_TOPICS,
  finding: FINDING_TITLES,
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
  const { amount, currency_code, kind } = value
  if (typeof amount === "number" && typeof currency_code === "string")
    return formatMoney(minor(amount), currency_code, language)
  if (typeof kind === "string") return deadlineText(value as Deadline, { t, language, zone })
  const filled = Object.entries(value).filter(([, part]) => part !== null && part !== "")
  return filled.map(([part, inner]) => historyValue(part, inner, reader)).join(", ") || t("history.empty")
}
