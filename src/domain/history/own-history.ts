import type { LogValue } from "../change-log/field-change"
import { answerText } from "../mail/answer-text"
import { TOLD_FIELDS } from "../mail/change-rows"
import { asText } from "../mail/mask"
import { translator } from "../mail/translate"
import { answerField } from "../policy/field"
import type { ShownQuestion } from "../question/shown-question"
import type { Language } from "../refusal/sentences"
import { isOwnAction, type OwnAction, ownSentence, type Who } from "./own-words"

/** An entry of a booking's change log. */
export type LoggedEntry = {
  at: string
  action: string
  actor: { type: "customer" | "staff" | "system"; id: string | null }
  changes: { subject: string; field: string; before: LogValue; after: LogValue }[]
}

/** Whoever looks at the history of a booking, and by what they read it. */
export type HistoryReader = {
  language: Language
  /** Whose own link looks; null: the booker. */
  participant_id: string | null
  /** Participants' ids and their positions within the booking. */
  positions: ReadonlyMap<string, number>
  questions: readonly ShownQuestion[]
  /** Fields that the organiser hides from customers, by subject. */
  isHidden(subject: string, field: string): boolean
}

/** One line of a booking's history as its customer reads it. */
export type OwnEntry = {
  at: string
  action: OwnAction
  who: Who["who"]
  sentence: string
  /** `position` says whose: a participant's, or null for the booking's own. A value that is not there reads "". */
  changes: { field: string; label: string; position: number | null; before: string; after: string }[]
}

/**
 * A booking's history in sentences for its customer (SPEC P23, V36). Their own data stand in it as they are, answers to
 * sensitive questions are masked, and what the organiser hides is left out. A participant's own link reads of the own ticket only.
 */
export function ownHistory(entries: readonly LoggedEntry[], reader: HistoryReader): OwnEntry[] {
  return entries.flatMap(({ at, action, actor, changes }) => {
    if (!isOwnAction(action)) return []
    const by = whoDid(actor, reader)
    const sentence = ownSentence(action, by, reader.language)
    return [{ at, action, who: by.who, sentence, changes: changes.flatMap((change) => rowOf(change, reader)) }]
  })
}

/** A customer without an id is the booker; with one, the participant whose own link it was. */
function whoDid({ type, id }: LoggedEntry["actor"], { participant_id, positions }: HistoryReader): Who {
  if (type === "staff") return { who: "organiser" }
  if (type === "system") return { who: "system" }
  const position = positions.get(id ?? "")
  if (position === undefined) return { who: participant_id === null ? "you" : "booker" }
  return id === participant_id ? { who: "you" } : { who: "participant", position }
}

function rowOf({ subject, field, before, after }: LoggedEntry["changes"][number], reader: HistoryReader) {
  const { language, participant_id, positions, questions } = reader
  if (participant_id !== null && subject !== participant_id) return []
  if (reader.isHidden(subject, field)) return []
  const t = translator(language)
  const row = { field, position: positions.get(subject) ?? null }
  const told = TOLD_FIELDS.find((one) => one === field)
  if (told) return [{ ...row, label: t(`field.${told}`), before: asText(before), after: asText(after) }]
  const question = questions.find(({ id }) => answerField(id) === field)
  if (!question) return []
  return [
    { ...row, label: question.label, before: answerText(question, before, t), after: answerText(question, after, t) },
  ]
}
