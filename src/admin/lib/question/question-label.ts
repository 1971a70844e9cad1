import type { Question } from "../../../domain/question/question"
import { LANGUAGES } from "../text/languages"

/** A question's words in the dashboard's language; where it is not worded in it, in the first that it has. */
export function questionLabel({ texts, key }: Pick<Question, "texts" | "key">, language: string): string {
  const wanted = LANGUAGES.filter((one) => language.startsWith(one))
  const worded = [...wanted, ...LANGUAGES].find((one) => texts[one])
  return (worded && texts[worded]?.label) ?? key
}
