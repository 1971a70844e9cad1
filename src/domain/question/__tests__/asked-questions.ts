import type { Question } from "../question"

/** A question as stored, worded in English and German; whatever is said otherwise holds. */
export function question(given: Partial<Question> = {}): Question {
  const { id = "bqst_1", format = "text", options = [] } = given
  const labels = Object.fromEntries(options.map((value) => [value, `Option ${value}`]))
  return {
    id,
    version: 1,
    key: "question",
    format,
    level: "participant",
    ticket_type_ids: null,
    required: false,
    sensitive: false,
    texts: {
      en: { label: "Question", options: labels },
      de: { label: "Frage", help: "Hilfe", options: labels },
    },
    options,
    limits: {},
    rank: 0,
    ...given,
  }
}
