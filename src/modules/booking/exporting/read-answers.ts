import type { AnswerValue } from "../../../domain/question/answer-value"
import type { Sql } from "../sql/sql"

/** An answer of a booking, or of a participant. */
export type StoredAnswer = {
  /** The booking's or the participant's id. */
  id: string
  question_id: string
  /** Of a file, its name. */
  value: AnswerValue
}

type Row = Omit<StoredAnswer, "value"> & { value: { value: AnswerValue }; file_name: string | null }

/** What these bookings answered for themselves. */
export function answersOfBookings(sql: Sql, ids: string): Promise<StoredAnswer[]> {
  return read(sql, ids, "a.booking_id as id", "a.participant_id is null")
}

/** What the participants of these bookings answered. */
export function answersOfParticipants(sql: Sql, bookingIds: string): Promise<StoredAnswer[]> {
  return read(sql, bookingIds, "a.participant_id as id", "a.participant_id is not null")
}

async function read(sql: Sql, ids: string, whose: string, level: string): Promise<StoredAnswer[]> {
  const rows = await sql.execute<Row>(
    `select ${whose}, a.question_id, a.value, f.name as file_name from booking_answer a
     left join booking_file f on f.id = a.value->>'value'
     where a.booking_id in (select jsonb_array_elements_text(?::jsonb)) and ${level} and a.deleted_at is null`,
    [ids]
  )
  return rows.map(({ value, file_name, ...row }) => ({ ...row, value: file_name ?? value?.value ?? null }))
}
