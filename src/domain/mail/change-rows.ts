import type { FieldChange } from "../change-log/field-change"
import { answerField } from "../policy/field"
import type { ShownQuestion } from "../question/shown-question"
import { answerText } from "./answer-text"
import { shownValue } from "./mask"
import type { Translate } from "./translate"

/** The fields that mails tell of. Others (versions, ticket codes) are nobody's business outside, and stay out. */
export const TOLD_FIELDS = [
  "first_name",
  "last_name",
  "email",
  "phone",
  "address",
  "locale",
  "add_ons",
  "event",
  "rebooked_from",
] as const
export type ToldField = (typeof TOLD_FIELDS)[number]

/** One line of the table "before, now". Sensitive values are masked already. */
export type ChangeRow = {
  /** A field of ours, or the answer to a question in the words of its label. */
  field: ToldField | { question: string }
  /** Whose: a participant by position (1, 2, 3 …), or null for the booker. */
  position: number | null
  before: string
  after: string
}

/** To whom the difference is told. The former address learns only that it no longer is the address. */
export type ChangeAudience = "booker" | "old_address" | "participant_old_address" | "organiser"

/** How a change is read: by whom its participants are, what its questions are called, and in which language. */
export type ChangeReader = {
  /** Participants' ids and their positions within the booking. */
  positions: ReadonlyMap<string, number>
  questions: readonly ShownQuestion[]
  t: Translate
}

/**
 * What a mail tells of a change, in the order in which it was logged.
 */
export function changeRows(
  changes: readonly FieldChange[],
  { positions, questions, t }: ChangeReader,
  audience: ChangeAudience
): ChangeRow[] {
  return changes.flatMap(({ subject, field, before, after }): ChangeRow[] => {
    const position = positions.get(subject) ?? null
    if (audience === "old_address" && (field !== "email" || position !== null)) return []
    if (audience === "participant_old_address" && (field !== "email" || position === null)) return []
    if (isTold(field)) return [{ field, position, before: shownValue(field, before), after: shownValue(field, after) }]
    const question = questions.find(({ id }) => answerField(id) === field)
    if (!question) return []
    const [old, now] = [answerText(question, before, t), answerText(question, after, t)]
    return [{ field: { question: question.label }, position, before: old, after: now }]
  })
}

function isTold(field: string): field is ToldField {
  return TOLD_FIELDS.some((told) => told === field)
}
