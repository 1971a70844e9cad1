import type { MedusaContainer } from "@medusajs/framework/types"
import type { Cell } from "../../../domain/export/cell"
import type { Column, Reader } from "../../../domain/export/column"
import type { AnswerColumns } from "./answer-columns"
import type { LastChanges } from "./last-changes"
import type { Titles } from "./titles"
import type { Walk } from "./walk"

/** What the rows of every kind are made with. */
export type RowsJob = Walk & { answers: AnswerColumns; titles: Titles; lastChanges: LastChanges; reader: Reader }

/** A kind of export: its columns, whose answers stand behind them, and its rows, which are read as they are taken. */
export type RowSource = {
  columns: (reader: Reader) => Column[]
  level: "booking" | "participant"
  rows: (container: MedusaContainer, job: RowsJob) => AsyncGenerator<Cell[]>
}
