import { REASON } from "../../../domain/change-log/chain"
import type { FieldChange, LogValue } from "../../../domain/change-log/field-change"
import { reasonOf } from "../../history/reason-of"
import type { MailContext } from "./mail-context"

/** An entry of the change log with the values beside it. */
export type LoggedChange = {
  by: "customer" | "staff" | "system"
  reason: string | null
  /** ISO 8601 */
  at: string
  changes: FieldChange[]
}

/** Reads the entry that a message refers to. Values that were erased since are left out. */
export async function loadLogEntry({
  bookings,
  message,
}: Pick<MailContext, "bookings" | "message">): Promise<LoggedChange> {
  const id = message.payload.entry_id ?? ""
  const [entry, values] = await Promise.all([
    bookings.retrieveChangeLogEntry(id),
    bookings.listChangeLogValues({ entry_id: id }),
  ])
  const order = entriesOf(entry.changes).map(({ subject, field }) => `${subject}.${field}`)
  const place = ({ subject, field }: FieldChange) => order.indexOf(`${subject}.${field}`)
  const changes = values
    .filter(({ subject, before, after }) => subject !== REASON.subject && before !== null && after !== null)
    .map(({ subject, field, before, after }) => ({
      subject,
      field,
      before: unwrapped(before),
      after: unwrapped(after),
    }))
    .sort((a, b) => place(a) - place(b))
  return { by: entry.actor_type, reason: reasonOf(entry, values), at: new Date(entry.at).toISOString(), changes }
}

function entriesOf(changes: unknown): { subject: string; field: string }[] {
  return Array.isArray(changes) ? changes : []
}

function unwrapped(wrapped: Record<string, unknown> | null): LogValue {
  return (wrapped?.value ?? null) as LogValue
}
