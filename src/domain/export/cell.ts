/** What a cell of a workbook holds; null: nothing. A `Date` is a time on the wall, read as UTC: workbooks know no zones. */
export type Cell = string | number | Date | null

/** The most characters that Excel reads in one cell. */
const MAX_TEXT = 32_767
/** All but the line break: Excel shows them as boxes or takes a file that holds them for damaged; so too halves of characters. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
/** How a workbook spells a character by its code: what somebody typed is to stay what it is. */
const SPELLED = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * What a person typed, as a cell. It is a text whatever it begins with: written as one, in a column of texts, `=1+1` is
 * never worked out, and stays a text when somebody edits the cell. Nothing is put before it, so `+49 30 1234` can be copied.
 */
export function textCell(typed: string | null | undefined): string | null {
  const printable = (typed ?? "").replace(UNPRINTABLE, "")
  if (printable === "") return null
  return cut(printable.replace(SPELLED, "_x005F_"))
}

/** Never between the halves of a character. */
function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(MAX_TEXT - 1))
  return text.slice(0, isHalf ? MAX_TEXT - 1 : MAX_TEXT)
}
