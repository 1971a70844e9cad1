import { LANGUAGES, type Language } from "../refusal/sentences"
import type { Question } from "./question"

/** A question in one language, as pages ask it. */
export type ShownQuestion = Pick<
  Question,
  "id" | "key" | "format" | "level" | "ticket_type_ids" | "required" | "sensitive" | "limits"
> & { label: string; help: string | null; options: { value: string; label: string }[] }

/** A question in the language wanted; where it is not worded in it, in English, else in the first that it has. */
export function shownQuestion(question: Question, language: Language): ShownQuestion {
  const { id, key, format, level, ticket_type_ids, required, sensitive, limits, options, texts } = question
  const worded = [language, ...LANGUAGES].find((one) => texts[one])
  const wording = worded && texts[worded]
  return {
    id,
    key,
    format,
    level,
    ticket_type_ids,
    required,
    sensitive,
    limits,
    label: wording?.label ?? key,
    help: wording?.help ?? null,
    options: options.map((value) => ({ value, label: wording?.options?.[value] ?? value })),
  }
}
