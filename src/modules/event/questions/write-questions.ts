import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { type KeptQuestion, planQuestions, type QuestionChange } from "../../../domain/question/plan-change"
import type { QuestionDefinition } from "../../../domain/question/question"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { type Sql, sqlOf } from "../sql"
import { keptQuestion, type QuestionRow } from "./stored-question"

/** What a change wrote: the questions that it touched, as they were and as they are; null before: it was added. */
export type WrittenQuestion = { id: string; before: KeptQuestion | null; after: KeptQuestion }

const JSON_COLUMNS: readonly string[] = ["ticket_type_ids", "texts", "options", "limits"]

/**
 * Changes an event's questions under the event's row lock: two people at once do not write past each other. Throws
 * `event_not_found`, `question_not_found`, `question_key_taken`, `question_invalid`, `too_many_questions`.
 */
export async function writeQuestions(
  context: Context,
  eventId: string,
  change: QuestionChange
): Promise<WrittenQuestion[]> {
  const sql = sqlOf(context)
  const [event] = await sql.execute("select id from booking_event where id = ? for update", [eventId])
  if (!event) throw new RefusalError({ code: "event_not_found" })
  const questions = await readQuestions(sql, eventId)
  const types = await sql.execute<{ id: string }>(
    "select id from booking_ticket_type where event_id = ? and deleted_at is null",
    [eventId]
  )
  const plan = unwrap(planQuestions(change, { questions, ticket_type_ids: types.map(({ id }) => id) }))

  for (const { question_id, version, definition } of plan.former) {
    await insert(sql, "booking_question_version", {
      id: generateEntityId(undefined, "bqsv"),
      question_id,
      version,
      definition: JSON.stringify(definition),
    })
  }
  for (const { id, set } of plan.updated) await updateQuestion(sql, id, set)
  const added = plan.added && (await addQuestion(sql, eventId, plan.added))
  const touched = [...plan.updated.map(({ id }) => id), ...(added ? [added] : [])]
  return (await readQuestions(sql, eventId))
    .filter(({ id }) => touched.includes(id))
    .map((after) => ({ id: after.id, before: questions.find(({ id }) => id === after.id) ?? null, after }))
}

/** Takes back what `writeQuestions` wrote, for the compensation of a workflow that failed. */
export async function takeBackQuestions(context: Context, written: readonly WrittenQuestion[]): Promise<void> {
  const sql = sqlOf(context)
  for (const { id, before } of written) {
    const version = before?.version ?? 0
    await sql.execute("delete from booking_question_version where question_id = ? and version >= ?", [id, version])
    if (before) await updateQuestion(sql, id, before)
    else await sql.execute("delete from booking_question where id = ?", [id])
  }
}

async function readQuestions(sql: Sql, eventId: string): Promise<KeptQuestion[]> {
  const rows = await sql.execute<QuestionRow>(
    "select * from booking_question where event_id = ? and deleted_at is null",
    [eventId]
  )
  return rows.map(keptQuestion)
}

async function addQuestion(sql: Sql, eventId: string, definition: QuestionDefinition): Promise<string> {
  const id = generateEntityId(undefined, "bqst")
  await insert(sql, "booking_question", { id, event_id: eventId, ...columnsOf(definition) })
  return id
}

async function updateQuestion(sql: Sql, id: string, set: Partial<KeptQuestion>): Promise<void> {
  const { archived, id: _id, ...columns } = set
  const archiving = archived === undefined ? {} : { archived_at: archived ? new Date() : null }
  const values = { ...columnsOf(columns), ...archiving }
  const names = Object.keys(values).map((name) => `"${name}" = ?`)
  await sql.execute(`update booking_question set ${names.join(", ")}, updated_at = now() where id = ?`, [
    ...Object.values(values),
    id,
  ])
}

function columnsOf(set: Partial<KeptQuestion>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(set).map(([name, value]) => [
      name,
      JSON_COLUMNS.includes(name) && value !== null ? JSON.stringify(value) : value,
    ])
  )
}

async function insert(sql: Sql, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row)
  await sql.execute(
    `insert into ${table} (${columns.map((name) => `"${name}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    Object.values(row)
  )
}
