import type { FieldChange } from "../../../domain/change-log/field-change"
import { type ChangeAudience, changeRows } from "../../../domain/mail/change-rows"
import { AddressChanged } from "../../../emails/address-changed"
import { BookingChanged } from "../../../emails/booking-changed"
import { renderMail } from "../../../emails/render-mail"
import { ticketAttachments } from "./attachments"
import { type ComposeMail, toBooker } from "./composed-mail"
import { loadLogEntry } from "./log-entry"
import type { MailContext } from "./mail-context"
import { manageLink } from "./manage-link"

/** To the booker, or to the address that the booking had until then (SPEC P4). */
export const composeBookingChanged: ComposeMail = async (context) => {
  const { changes } = await loadLogEntry(context)
  return context.message.payload.audience === "old_address"
    ? toOldAddress(context, changes)
    : toCurrentAddress(context, changes)
}

async function toCurrentAddress(context: MailContext, changes: readonly FieldChange[]) {
  const { booking, frame } = context
  const renamed = new Set(
    changes.filter(({ field }) => /^(first|last)_name$/.test(field)).map(({ subject }) => subject)
  )
  const tickets = await ticketAttachments(context, (id) => renamed.has(id))
  const mail = await renderMail(BookingChanged, {
    ...frame,
    booking,
    changes: rowsFor(context, changes, "booker"),
    tickets_attached: tickets.length > 0,
    manage: manageLink(context),
  })
  return toBooker(context, mail, tickets)
}

async function toOldAddress(context: MailContext, changes: readonly FieldChange[]) {
  const { booking, frame, message } = context
  const { number, event } = booking
  const rows = rowsFor(context, changes, "old_address")
  const mail = await renderMail(AddressChanged, { ...frame, number, contact: event.contact, changes: rows })
  return { ...mail, to: message.to ?? "", reply_to: event.contact?.email ?? null, attachments: [] }
}

/** The rows of the difference, participants named by their position. */
export function rowsFor({ facts }: MailContext, changes: readonly FieldChange[], audience: ChangeAudience) {
  const positions = new Map(facts.booking.participants.map(({ id, position }) => [id, position]))
  return changeRows(changes, positions, audience)
}
