import type { PlannedAnswer } from "../../../domain/editing/edit"
import type { Answers, AnswerValue } from "../../../domain/question/answer-value"
import { insertAll, newId, type Sql } from "../sql/sql"

type AnswerRow = { participant_id: string | null; question_id: string; value: { value: AnswerValue } }

/** The answers of a booking by participant; its own stand under `booking`. */
export async function readAnswers(sql: Sql, bookingId: string): Promise<Record<string, Answers>> {
  const rows = await sql.execute<AnswerRow>(
    "select participant_id, question_id, value from booking_answer where booking_id = ? and deleted_at is null",
    [bookingId]
  )
  return answersBySubject(rows)
}

export function answersBySubject(rows: readonly AnswerRow[]): Record<string, Answers> {
  const bySubject: Record<string, Answers> = {}
  for (const { participant_id, question_id, value } of rows) {
    const subject = participant_id ?? "booking"
    bySubject[subject] = { ...bySubject[subject], [question_id]: value.value }
  }
  return bySubject
}

/** Writes answers in the place of those there were; an answer of null leaves none. */
export async function writeAnswers(sql: Sql, bookingId: string, answers: readonly PlannedAnswer[]): Promise<void> {
  if (answers.length === 0) return
  for (const { participant_id, question_id } of answers) {
    await sql.execute(
      "delete from booking_answer where booking_id = ? and question_id = ? and participant_id is not distinct from ?",
      [bookingId, question_id, participant_id]
    )
  }
  const given = answers.filter(({ value }) => value !== null)
  await insertAll(
    sql,
    "booking_answer",
    given.map(({ value, ...answer }) => ({ id: newId("bans"), booking_id: bookingId, ...answer, value: { value } }))
  )
}
