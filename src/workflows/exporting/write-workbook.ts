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
 * forgotten. Beyond 1,048,576 rows it goes on in further sheets. The one place that knows the library.
 */
export async function writeWorkbook(
  { sheet, columns }: { sheet: string; columns: readonly Column[] },
  rows: AsyncIterable<Cell[]>
): Promise<AsyncIterable<Uint8Array>> {
  const { writeXlsxStream } = await import("hucre/xlsx")
  const written = columns.map(({ header, format, width }) => ({ header, width, ...FORMATS[format] }))
  return writeXlsxStream(rows, { name: sheet, columns: written, freezePane: { rows: 1 } })
}
