import type { MedusaContainer } from "@medusajs/framework/types"
import type { Cell } from "../../../domain/export/cell"
import type { Column, Reader } from "../../../domain/export/column"
import type { ExportKind } from "../../../domain/export/export-request"
import type { Language } from "../../../domain/refusal/sentences"
import { answerColumns } from "./answer-columns"
import { bookingRows } from "./booking-rows"
import { lastChanges } from "./last-changes"
import { participantRows } from "./participant-rows"
import type { RowSource } from "./row-source"
import { titlesOf } from "./titles"
import type { Walk } from "./walk"

const SOURCES: Record<ExportKind, RowSource> = { bookings: bookingRows, participants: participantRows }

export type RowsWanted = Walk & { kind: ExportKind; language: Language; reader: Reader }

/** The columns of an export and its rows; nothing is read before the first row is taken, but for the questions. */
export async function openRows(
  container: MedusaContainer,
  { kind, language, reader, ...walk }: RowsWanted
): Promise<{ columns: Column[]; rows: AsyncGenerator<Cell[]> }> {
  const { columns, level, rows } = SOURCES[kind]
  const { event_id } = walk.bookings
  const answers = await answerColumns(container, { level, event_id, language }, reader)
  const changes = lastChanges(container, reader, answers.labels)
  const job = { ...walk, reader, answers, titles: titlesOf(container), lastChanges: changes }
  return { columns: [...columns(reader), ...answers.columns], rows: rows(container, job) }
}
