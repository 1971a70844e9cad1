import type { ShownQuestion } from "../../../domain/question/shown-question"

/** What of a question a history needs to tell its answers. */
export type ToldQuestion = Pick<ShownQuestion, "label" | "format" | "options" | "sensitive">

/** How fields are told whose names only their event knows: questions, and cells of the matrix. */
export type FieldNames = {
  /** By the logged field, like `question:bqst_…`. */
  questions: ReadonlyMap<string, ToldQuestion>
  /** The words of a cell of the matrix, like `rule:event:phone`; undefined: it is none. */
  cell?: (field: string) => string | undefined
}

/** A cell as it was logged: whose it is, and which field. */
export function cellOf(field: string): { level: string; field: string } | undefined {
  const [, level, name] = field.match(/^rule:([^:]+):(.+)$/) ?? []
  return level && name ? { level, field: name } : undefined
}
