import type { FieldChange } from "../../../domain/change-log/field-change"
import { type ChangeAudience, changeRows } from "../../../domain/mail/change-rows"
import type { MailFrame } from "../../../domain/mail/facts"
import { translator } from "../../../domain/mail/translate"
import { shownQuestion } from "../../../domain/question/shown-question"
import { languageOf } from "../../../domain/refusal/sentences"
import { AddressChanged } from "../../../emails/address-changed"
import { BookingChanged } from "../../../emails/booking-changed"
import { renderMail } from "../../../emails/render-mail"
import type { BookingAndEvent } from "../../reading/load-booking"
import { ticketAttachments } from "./attachments"
import { type ComposeMail, toBooker } from "./composed-mail"
import { attachmentsSince } from "./document-attachments"
import { loadLogEntry } from "./log-entry"
import type { MailContext } from "./mail-context"
import { manageLink } from "./manage-link"

/** To the booker, or to the address that the booking, or a participant, had until then (SPEC P4). */
export const composeBookingChanged: ComposeMail = async (context) => {
  const { changes, at } = await loadLogEntry(context)
  const { audience } = context.message.payload
  return audience === "old_address" || audience === "participant_old_address"
    ? toOldAddress(context, changes, audience)
    : toCurrentAddress(context, changes, at)
}

async function toCurrentAddress(context: MailContext, changes: readonly FieldChange[], at: string) {
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
  return toBooker(context, mail, [...tickets, ...(await attachmentsSince(context, at))])
}

async function toOldAddress(context: MailContext, changes: readonly FieldChange[], audience: ChangeAudience) {
  const { booking, frame, message } = context
  const { number, event } = booking
  const rows = rowsFor(context, changes, audience)
  const mail = await renderMail(AddressChanged, { ...frame, number, contact: event.contact, changes: rows })
  return { ...mail, to: message.to ?? "", reply_to: event.contact?.email ?? null, attachments: [] }
}

/** The rows of the difference in the mail's language, participants named by their position. */
export function rowsFor(
  { facts, frame }: { facts: BookingAndEvent; frame: MailFrame },
  changes: readonly FieldChange[],
  audience: ChangeAudience
) {
  const positions = new Map(facts.booking.participants.map(({ id, position }) => [id, position]))
  const questions = facts.event.questions.map((question) => shownQuestion(question, languageOf(frame.locale)))
  return changeRows(changes, { positions, questions, t: translator(frame.locale) }, audience)
}
