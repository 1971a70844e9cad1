/** A piece of SQL and the values of its question marks. */
export type Piece = { sql: string; values: readonly unknown[] }

/** Pieces that must all hold; none always do. */
export function all(pieces: readonly Piece[]): Piece {
  if (pieces.length === 0) return { sql: "true", values: [] }
  return { sql: pieces.map(({ sql }) => sql).join(" and "), values: pieces.flatMap(({ values }) => values) }
}
