import type { FieldChange } from "../../../domain/change-log/field-change"
import type { EditPlan } from "../../../domain/editing/edit"
import { askForDocuments } from "../documents/ask-documents"
import type { NewMessage } from "../outbox/enqueue"
import type { BookingEdit } from "./edit-booking"

const ON_INVOICES = ["first_name", "last_name", "address"]

/**
 * What follows from an edit: mails to the booker and, when it changes, to the old address (SPEC P4); to the organiser
 * where wanted; and `booking.updated` for others (P23).
 */
export function messagesOf(edit: BookingEdit, plan: EditPlan, email: string, entry_id: string): NewMessage[] {
  const { booking_id, notify_email } = edit
  const mail = (topic: string, to: string, audience: string): NewMessage => ({
    kind: "mail",
    topic,
    booking_id,
    to,
    payload: { entry_id, audience },
    cause: `${topic}:${entry_id}:${audience}`,
  })
  return [
    mail("booking_changed", plan.booker.email ?? email, "booker"),
    ...(plan.email_before ? [mail("booking_changed", plan.email_before, "old_address")] : []),
    ...ownAddress(edit, plan).map((former) => mail("booking_changed", former, "participant_old_address")),
    ...ownLink(edit, entry_id),
    ...(plan.changes.some(isOnInvoices) ? [askForDocuments(booking_id, `edited:${entry_id}`)] : []),
    ...(notify_email ? [mail("booking_changed_notice", notify_email, "organiser")] : []),
    {
      kind: "event",
      topic: "booking.updated",
      booking_id,
      to: null,
      payload: { entry_id },
      cause: `booking.updated:${entry_id}`,
    },
  ]
}

/** Whom an invoice is for may have been changed with it (SCENARIOS C-13). */
function isOnInvoices({ subject, field }: FieldChange): boolean {
  return subject === "booking" && ON_INVOICES.includes(field)
}

/** The address that a participant had until they proved a new one of their own. */
function ownAddress({ onlyParticipant }: BookingEdit, { changes }: EditPlan): string[] {
  const moved = changes.filter(({ subject, field }) => subject === onlyParticipant && field === "email")
  return moved.flatMap(({ before }) => (typeof before === "string" ? before : []))
}

/** The new address of a participant gets their own link: the one in earlier mails asks for the old address. */
function ownLink({ booking_id, onlyParticipant, proven }: BookingEdit, entry_id: string): NewMessage[] {
  if (!onlyParticipant || !proven) return []
  const payload = { participant_id: onlyParticipant }
  const cause = `participant_link:${entry_id}`
  return [{ kind: "mail", topic: "participant_link", booking_id, to: proven, payload, cause }]
}
