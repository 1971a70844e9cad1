import { type Cell, textCell } from "../../export/cell"
import type { ColumnFormat } from "../../export/column"
import { toDecimal } from "../../money/decimal"
import type { Minor } from "../../money/minor"
import type { AccountingColumn, AccountingWords } from "../words/words"

/** For whom a workbook is made: its language, and the shop's clock (IANA). */
export type Reader = { words: AccountingWords; timezone: string }

/** A column of a sheet of accounts, and what its cell says of a row. */
export type SheetColumn<Row> = {
  key: AccountingColumn
  format: ColumnFormat
  /** In characters. */
  width: number
  cell: (row: Row, reader: Reader) => Cell
}

/** What somebody typed, or one of our words. */
export function text<Row>(
  key: AccountingColumn,
  width: number,
  of: (row: Row, reader: Reader) => string | null
): SheetColumn<Row> {
  return { key, format: "text", width, cell: (row, reader) => textCell(of(row, reader)) }
}

/** An amount of the row's currency, to be added up. */
export function amount<Row extends { currency_code: string }>(
  key: AccountingColumn,
  of: (row: Row) => Minor
): SheetColumn<Row> {
  return { key, format: "money", width: 12, cell: (row) => toDecimal(of(row), row.currency_code) }
}

export function currency<Row extends { currency_code: string }>(): SheetColumn<Row> {
  return text("currency", 9, ({ currency_code }) => currency_code.toUpperCase())
}

/** A sheet as it is written. Times say in their header whose clock they are read from. */
export function sheetOf<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  { rows, reader }: { rows: readonly Row[]; reader: Reader }
) {
  const { words, timezone } = reader
  return {
    name,
    columns: columns.map(({ key, format, width }) => ({
      header: format === "moment" ? `${words.column[key]} (${timezone})` : words.column[key],
      format,
      width,
    })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row, reader))),
  }
}
