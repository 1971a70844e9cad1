import type { Refusal } from "../../decision"
import { MAX_BODY, MAX_SUBJECT, type MailText, PLACEHOLDER, placeholdersIn } from "./mail-text"
import { rulesOf, subjectPlaceholders, type TextTopic } from "./topics"

type Field = keyof MailText

/** Control characters and halves of a character: the first end a mail's header, neither can be stored. */
const UNPRINTABLE: Record<Field, RegExp> = { subject: /[\p{Cc}\p{Cs}]/u, body: /[^\P{Cc}\n\t]|\p{Cs}/u }
const MAX: Record<Field, number> = { subject: MAX_SUBJECT, body: MAX_BODY }

/** Everything that is wrong with the organiser's words for a mail, subject first; empty where they can be sent (M11). */
export function textProblems(topic: TextTopic, text: MailText): Refusal[] {
  const { placeholders, required } = rulesOf(topic)
  const missing = required.filter((name) => !placeholdersIn(text.body).includes(name))
  return [
    ...problemsOf("subject", text.subject, subjectPlaceholders(topic)),
    ...problemsOf("body", text.body, placeholders),
    ...missing.map((placeholder): Refusal => ({ code: "mail_placeholder_missing", placeholder })),
  ]
}

function problemsOf(field: Field, text: string, known: readonly string[]): Refusal[] {
  const unknown = placeholdersIn(text).filter((name) => !known.includes(name))
  const wrong = (reason: "empty" | "too_long" | "unprintable" | "braces"): Refusal => {
    return { code: "mail_text_invalid", field, reason, max: MAX[field] }
  }
  return [
    ...(text === "" ? [wrong("empty")] : []),
    ...(text.length > MAX[field] ? [wrong("too_long")] : []),
    ...(UNPRINTABLE[field].test(text) ? [wrong("unprintable")] : []),
    ...(/\{\{|\}\}/.test(text.replace(PLACEHOLDER, "")) ? [wrong("braces")] : []),
    ...unknown.map((placeholder): Refusal => ({ code: "mail_placeholder_unknown", field, placeholder })),
  ]
}
