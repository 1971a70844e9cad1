import type { LogValue } from "../../../domain/change-log/field-change"
import type { Change } from "../contract/change"
import type { TextKey, Translate } from "../text/use-text"
import { type HistoryReader, historyValue } from "./history-value"

/** What happened, told with who did it. An action that these pages do not know yet is named as it was logged. */
const ACTIONS: Record<string, TextKey> = {
  "event.created": "history.action.event_created",
  "event.updated": "history.action.event_updated",
  "ticket_type.added": "history.action.ticket_type_added",
  "ticket_type.updated": "history.action.ticket_type_updated",
  "booking.registered": "history.action.booking_registered",
  "booking.updated": "history.action.booking_updated",
  "booking.cancelled": "history.action.booking_cancelled",
  "booking.rebooked": "history.action.booking_rebooked",
  "booking.links_revoked": "history.action.links_revoked",
  "refund_case.requested": "history.action.refund_requested",
  "refund_case.approved": "history.action.refund_approved",
  "refund_case.rejected": "history.action.refund_rejected",
  "refund_case.paid": "history.action.refund_paid",
  "refund_case.failed": "history.action.refund_failed",
  "refund_case.superseded": "history.action.refund_superseded",
  "refund_case.lowered": "history.action.refund_lowered",
  "order.refunded": "history.action.order_refunded",
  "order.transferred": "history.action.order_transferred",
  "event.tickets_repaired": "history.action.tickets_repaired",
}

const FIELDS: Record<string, TextKey> = {
  title: "history.field.title",
  description: "event.description",
  venue: "event.venue",
  timezone: "event.timezone",
  status: "event.status.label",
  sales: "event.sales.label",
  capacity: "seats.capacity",
  quota: "ticket_type.quota",
  prices: "ticket_type.prices",
  ticket_type: "ticket_type.singular",
  dates: "event.dates.label",
  registration_opens_at: "event.registration.opens",
  registration_closes_at: "event.registration.closes",
  contacts: "event.contacts.label",
  terms: "event.terms",
  self_service: "policy.self_service",
  policy: "policy.label",
  notify_email: "event.notify_email",
  first_name: "person.first_name",
  last_name: "person.last_name",
  email: "person.email",
  phone: "person.phone",
  address: "person.address",
  ticket_code: "participant.ticket_code",
  tickets: "history.field.tickets",
  oversold: "booking.oversold",
  incomplete: "booking.incomplete",
  reason: "history.reason",
  amount: "refund_case.amount",
  last_error: "history.field.last_error",
  rebooked_from: "booking.rebooked_from",
  rebooked_to: "booking.rebooked_to",
  event: "event.singular",
  total: "money.total",
  carried: "history.field.carried",
  due: "history.field.due",
  back: "money.refund_open",
  refunded: "history.field.refunded",
  customer_id: "history.field.customer",
  manage_inventory: "history.field.manage_inventory",
  shipping_profile: "history.field.shipping_profile",
}

/** "Ada Berg edited the booking." */
export function historySentence({ action, actor }: Pick<Change, "action" | "actor">, t: Translate): string {
  const who = actor.name ?? t(`history.actor.${actor.type}`)
  const known = ACTIONS[action]
  return known ? t(known, { who }) : t("history.action.other", { who, action })
}

/** Counters of the machinery; the sentence above them says what they mean. */
const MACHINERY = ["token_generation", "version"]

/** One field before and after, each as people read it; `whose` is empty for the booking or event itself. */
export type ChangeLine = { key: string; whose: string; field: string; before: string; after: string }

export function changeLines(
  { changes }: Pick<Change, "changes">,
  subjects: ReadonlyMap<string, string>,
  reader: HistoryReader
): ChangeLine[] {
  const told = changes.filter(({ field }) => !MACHINERY.includes(field))
  return told.flatMap(({ subject, field, before, after }) =>
    parts(field, before, after).map((part) => ({
      key: `${subject}.${field}.${part.field}`,
      whose: subjects.get(subject) ?? "",
      field: fieldName(part.field, reader.t),
      before: historyValue(part.field, part.before, reader),
      after: historyValue(part.field, part.after, reader),
    }))
  )
}

function fieldName(field: string, t: Translate): string {
  if (POLICY_FIELDS.includes(field)) return t(`policy.${field}` as TextKey)
  const known = FIELDS[field]
  return known ? t(known) : field
}

const POLICY_FIELDS = ["edit_until", "rename_until", "rebooking", "rebook_until"]

type Part = { field: string; before: LogValue; after: LogValue }

/** A policy is logged as one field; people want to know which of its deadlines changed. */
function parts(field: string, before: LogValue, after: LogValue): Part[] {
  if (field !== "policy") return [{ field, before, after }]
  const [old, now] = [asRecord(before), asRecord(after)]
  return POLICY_FIELDS.map((name) => ({ field: name, before: old[name] ?? null, after: now[name] ?? null })).filter(
    (part) => JSON.stringify(part.before) !== JSON.stringify(part.after)
  )
}

function asRecord(value: LogValue): Record<string, LogValue> {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {}
}
