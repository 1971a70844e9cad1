import { type Cell, textCell } from "./cell"
import type { ColumnKey, ExportWords } from "./words/words"

/** How the cells of a column are shown, and read again when somebody types into one. */
export type ColumnFormat = "text" | "number" | "money" | "date" | "moment"

/** A column as it is written. */
export type Column = { header: string; format: ColumnFormat; width: number }

/** For whom a file is made: its language, and the zone of the clock that its times are read from (IANA). */
export type Reader = { words: ExportWords; timezone: string }

/** A column and what its cell says of a row. */
export type ColumnOf<Row> = {
  key: ColumnKey
  format: ColumnFormat
  /** In characters. */
  width: number
  cell: (row: Row, reader: Reader) => Cell
}

/** A column of what somebody typed. */
export function textColumn<Row>(
  key: ColumnKey,
  width: number,
  of: (row: Row) => string | null | undefined
): ColumnOf<Row> {
  return { key, format: "text", width, cell: (row) => textCell(of(row)) }
}

/** The columns under their names; times say in their header whose they are. */
export function named<Row>(columns: readonly ColumnOf<Row>[], { words, timezone }: Reader): Column[] {
  return columns.map(({ key, format, width }) => ({
    header: format === "moment" ? `${words.column[key]} (${timezone})` : words.column[key],
    format,
    width,
  }))
}
