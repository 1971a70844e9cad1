/** Rows that are read and counted at a time: some megabytes. */
const PIECE = 5_000

type Page = { offset: number; limit: number }

/** All rows, a piece at a time; what was listed stays in its place, for nothing is put in before it. */
export async function* inPieces<Row>(read: (page: Page) => Promise<Row[]>): AsyncGenerator<Row[]> {
  for (let offset = 0; ; offset += PIECE) {
    const rows = await read({ offset, limit: PIECE })
    if (rows.length > 0) yield rows
    if (rows.length < PIECE) return
  }
}
