import type { KeptQuestion } from "../../../domain/question/plan-change"
import type { Question } from "../../../domain/question/question"

type Json = Pick<Question, "ticket_type_ids" | "texts" | "options" | "limits">

/** A row of `booking_question`; Medusa's types know nothing of what its JSON holds. */
export type QuestionRow = Omit<Question, keyof Json> & { [Column in keyof Json]: unknown } & {
  archived_at: Date | null
}

/** A question as rules know it. */
export function keptQuestion(row: QuestionRow): KeptQuestion {
  const { id, version, key, format, level, required, sensitive, rank } = row
  const { ticket_type_ids, texts, options, limits } = row as Json
  const archived = row.archived_at !== null
  return {
    id,
    version,
    key,
    format,
    level,
    ticket_type_ids,
    required,
    sensitive,
    texts,
    options,
    limits,
    rank,
    archived,
  }
}

/** In the order in which they are asked. */
export function byRank(a: Question, b: Question): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1)
}
