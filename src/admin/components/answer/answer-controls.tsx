import type { ReactNode } from "react"
import { Controller, useFormContext } from "react-hook-form"
import type { Answers, AnswerValue } from "../../../domain/question/answer-value"
import type { ShownQuestion } from "../../../domain/question/shown-question"
import { PREVIEW_WORDS } from "../../lib/question/preview-words"
import { spokenLanguage } from "../../lib/text/spoken-language"
import { useText } from "../../lib/text/use-text"
import { AnswerField } from "./answer-field"

type WithAnswers = { answers: Answers; participants: { answers: Answers }[]; tickets: { answers: Answers }[] }

/** Where a form holds answers: of the booking, or of one of those who come. */
export type AnswersAt = "answers" | `${"participants" | "tickets"}.${number}.answers`

type Bound = { value: AnswerValue; onChange: (value: AnswerValue) => void }

type AnswerControlsProps = {
  questions: ShownQuestion[]
  at: AnswersAt
  /** The control of a question that asks for a file. */
  file: (id: string, question: ShownQuestion, bound: Bound) => ReactNode
}

/** Every question with the control of its format. */
export function AnswerControls({ questions, at, file }: AnswerControlsProps) {
  const { control } = useFormContext<WithAnswers>()
  const words = PREVIEW_WORDS[spokenLanguage(useText().language)]
  return questions.map((question) => (
    <Controller
      key={question.id}
      control={control}
      name={`${at}.${question.id}`}
      render={({ field: { value = null, onChange } }) => (
        <AnswerField {...{ question, value, onChange, words }} file={(id) => file(id, question, { value, onChange })} />
      )}
    />
  ))
}
