import type { MedusaContainer } from "@medusajs/framework/types"
import { answerCell, answerFormat } from "../../../domain/export/answer-cell"
import { type Cell, textCell } from "../../../domain/export/cell"
import type { Column, Reader } from "../../../domain/export/column"
import { type ShownQuestion, shownQuestion } from "../../../domain/question/shown-question"
import type { Language } from "../../../domain/refusal/sentences"
import type { StoredAnswer } from "../../../modules/booking/exporting/read-answers"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { keptQuestion } from "../../../modules/event/questions/stored-question"

/** Columns of answers at most: a sheet is to be read by people. */
const MAX_COLUMNS = 300
/** Questions that are read at most, the newest first; what is older has no column. */
const MAX_QUESTIONS = 20_000
const WIDTH = 24

/** The answers of bookings, or of participants, as columns. */
export type AnswerColumns = {
  columns: Column[]
  /** What each question is called, by its id. */
  labels: ReadonlyMap<string, string>
  /** The cells of one row, in the order of the columns. */
  cells: (answers: readonly StoredAnswer[]) => Cell[]
}

export type AnswersWanted = { level: "booking" | "participant"; event_id: string | undefined; language: Language }

/** One column for each key of a question: the questions of several events that share it share the column. */
export async function answerColumns(
  container: MedusaContainer,
  { level, event_id, language }: AnswersWanted,
  { words }: Reader
): Promise<AnswerColumns> {
  const rows = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .listQuestions({ ...(event_id ? { event_id } : {}) }, { take: MAX_QUESTIONS, order: { created_at: "DESC" } })
  const questions = rows.map((row) => shownQuestion(keptQuestion(row), language))
  const ranks = new Map(rows.map(({ id, rank }) => [id, rank]))
  const asked = questions
    .filter((question) => question.level === level)
    .sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))
  const keys = [...new Set(asked.map(({ key }) => key))].slice(0, MAX_COLUMNS)
  const places = new Map(keys.map((key, place) => [key, place]))
  const byId = new Map<string, ShownQuestion>(asked.map((question) => [question.id, question]))
  return {
    columns: keys.flatMap((key) => asked.find((question) => question.key === key) ?? []).map(columnOf),
    labels: new Map(questions.map(({ id, label }) => [id, label])),
    cells: (answers) => {
      const cells: Cell[] = keys.map(() => null)
      for (const { question_id, value } of answers) {
        const question = byId.get(question_id)
        const place = question && places.get(question.key)
        if (question && place !== undefined) cells[place] = answerCell(question, value, words)
      }
      return cells
    },
  }
}

function columnOf({ label, format }: ShownQuestion): Column {
  return { header: textCell(label) ?? "", format: answerFormat(format), width: WIDTH }
}
