import type { AnswerValue } from "../../../domain/question/answer-value"
import type { ShownQuestion } from "../../../domain/question/shown-question"
import type { PREVIEW_WORDS } from "../../lib/question/preview-words"

/** One control to answer a question with. */
export type AnswerProps = {
  /** Of the control, for its label. */
  id: string
  question: ShownQuestion
  value: AnswerValue
  onChange: (value: AnswerValue) => void
  /** The words around the question, in the language that it is asked in. */
  words: (typeof PREVIEW_WORDS)["en"]
}
