import type { KeptQuestion } from "../../../domain/question/plan-change"
import type { QuestionFormat } from "../../../domain/question/question"

/** What the admin API says of a question (docs/api.md). */
export type AdminQuestion = KeptQuestion

/** In the order in which the builder offers them. */
export const QUESTION_FORMATS = [
  "text",
  "long_text",
  "number",
  "date",
  "yes_no",
  "single_choice",
  "multiple_choice",
  "dropdown",
  "file",
  "phone",
  "email",
  "country",
] as const satisfies readonly QuestionFormat[]

const CHOICES: readonly QuestionFormat[] = ["single_choice", "multiple_choice", "dropdown"]

/** Whether a question of this format is answered by choosing among options of its own. */
export function hasOptions(format: QuestionFormat): boolean {
  return CHOICES.includes(format)
}
