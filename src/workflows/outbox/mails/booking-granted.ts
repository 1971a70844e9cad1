import { translator } from "../../../domain/mail/translate"
import { answerField, DATA_FIELDS } from "../../../domain/policy/field"
import { shownQuestion } from "../../../domain/question/shown-question"
import { languageOf } from "../../../domain/refusal/sentences"
import { BookingGranted } from "../../../emails/booking-granted"
import { renderMail } from "../../../emails/render-mail"
import { type ComposeMail, toBooker } from "./composed-mail"
import type { MailContext } from "./mail-context"
import { manageLink } from "./manage-link"

/** Left out for a grant that has lapsed or was taken back before its mail was made. */
export const composeBookingGranted: ComposeMail = async (context) => {
  const { booking, bookings, frame, message, now } = context
  const [grant] = await bookings.listGrants({ id: message.payload.grant_id ?? "", revoked_at: null })
  const until = grant && new Date(grant.until).toISOString()
  if (!grant || !until || until < now) return null
  const fields = grant.fields as string[] | null
  const named = fields?.flatMap((field) => fieldName(field, context))
  const mail = await renderMail(BookingGranted, {
    ...frame,
    booking,
    fields: named ?? null,
    until,
    manage: manageLink(context),
  })
  return toBooker(context, mail, [])
}

/** What people call a field, in the mail's language; nothing for a question that is not asked any more. */
function fieldName(field: string, { facts, frame }: MailContext): string[] {
  const known = DATA_FIELDS.find((one) => one === field)
  if (known) return [translator(frame.locale)(`field.${known}`)]
  const question = facts.event.questions.find(({ id }) => answerField(id) === field)
  return question ? [shownQuestion(question, languageOf(frame.locale)).label] : []
}
