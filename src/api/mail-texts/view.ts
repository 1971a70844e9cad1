import { MAX_BODY, MAX_SUBJECT } from "../../domain/mail/text/mail-text"
import { rulesOf, subjectPlaceholders } from "../../domain/mail/text/topics"
import type { HoldingText } from "../../workflows/mailing/texts/load-texts"

/** The words for one mail as staff see them, with what they may hold; see docs/api.md. */
export function mailTextView({ topic, locale, source, text, inherited }: HoldingText) {
  const { placeholders, required } = rulesOf(topic)
  return {
    topic,
    locale,
    source,
    ...text,
    inherited: { source: inherited.source, ...inherited.text },
    placeholders: { subject: subjectPlaceholders(topic), body: placeholders, required },
    limits: { subject: MAX_SUBJECT, body: MAX_BODY },
  }
}
