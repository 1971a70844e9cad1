import type { ComponentType } from "react"
import type { AnswerValue, EventQuestion, QuestionFormat } from "../../client"
import { ChoiceAnswer } from "./choice-answer"
import { CountryAnswer } from "./country-answer"
import { DropdownAnswer } from "./dropdown-answer"
import { FileAnswer } from "./file-answer"
import { LineAnswer } from "./line-answer"
import { LongTextAnswer } from "./long-text-answer"
import { MultipleAnswer } from "./multiple-answer"
import type { UploadFile } from "./send-file"
import { YesNoAnswer } from "./yes-no-answer"

export type QuestionFieldProps = {
  question: EventQuestion
  value: AnswerValue
  onChange: (value: AnswerValue) => void
  /** Told when the customer leaves the control: from then on what is wrong may be said. */
  onBlur?: () => void
  /** The sentence of what is wrong. */
  error?: string | null
  /** Shown, and not to be changed. */
  readOnly?: boolean
  /** Stores a chosen file. Left out where no question of the form asks for one. */
  upload?: UploadFile
  /** Of a file that is stored already: what the customer called it. */
  fileName?: string | null
}

const CONTROLS: Record<QuestionFormat, ComponentType<QuestionFieldProps>> = {
  text: LineAnswer,
  number: LineAnswer,
  date: LineAnswer,
  phone: LineAnswer,
  email: LineAnswer,
  long_text: LongTextAnswer,
  yes_no: YesNoAnswer,
  single_choice: ChoiceAnswer,
  multiple_choice: MultipleAnswer,
  dropdown: DropdownAnswer,
  country: CountryAnswer,
  file: FileAnswer,
}

/** The control that a question of the organiser is answered with, by its format (SPEC P13). */
export function QuestionField(props: QuestionFieldProps) {
  const Control = CONTROLS[props.question.format]
  return <Control {...props} />
}
