import type { Cell } from "../../domain/export/cell"
import type { Column, ColumnFormat } from "../../domain/export/column"

/** The format of a column's cells. `@` keeps a text a text, also when somebody edits it. */
const FORMATS: Record<ColumnFormat, { numFmt?: string }> = {
  text: { numFmt: "@" },
  number: {},
  money: { numFmt: "0.00" },
  date: { numFmt: "yyyy-mm-dd" },
  moment: { numFmt: "yyyy-mm-dd hh:mm" },
}

/**
 * A workbook (.xlsx) of one sheet under a header that stays in sight, as a stream: rows are taken as it is read, and
 * forgotten. Beyond 1,048,576 rows it goes on in further sheets. This file is the one place that knows the library.
 */
export async function writeWorkbook(
  { sheet, columns }: { sheet: string; columns: readonly Column[] },
  rows: AsyncIterable<Cell[]>
): Promise<AsyncIterable<Uint8Array>> {
  const { writeXlsxStream } = await import("hucre/xlsx")
  return writeXlsxStream(rows, { name: sheet, columns: written(columns), freezePane: { rows: 1 } })
}

export type Sheet = { name: string; columns: readonly Column[]; rows: Cell[][] }

/** A workbook of several sheets, which stands in memory as a whole: for as many rows as somebody reads, see the caller's limit. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx")
  return writeXlsx({
    sheets: sheets.map(({ name, columns, rows }) => {
      const head = columns.map(({ header }) => header)
      return { name, columns: written(columns), rows: [head, ...rows], freezePane: { rows: 1 } }
    }),
    stringMode: "inline",
  })
}

function written(columns: readonly Column[]) {
  return columns.map(({ header, format, width }) => ({ header, width, ...FORMATS[format] }))
}
