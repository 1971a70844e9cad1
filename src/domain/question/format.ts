/** In which format a question is answered (SPEC P13), in the order in which the builder offers them. */
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
] as const
export type QuestionFormat = (typeof QUESTION_FORMATS)[number]

const CHOICES: readonly QuestionFormat[] = ["single_choice", "multiple_choice", "dropdown"]

/** Whether a question of this format is answered by choosing among options of its own. */
export function hasOptions(format: QuestionFormat): boolean {
  return CHOICES.includes(format)
}
