import type { Answers, EventQuestion } from "../../../client"
import { QuestionField } from "../../questions/question-field"
import type { UploadFile } from "../../questions/send-file"
import type { FieldErrors } from "./use-form-errors"

type QuestionListProps = {
  questions: readonly EventQuestion[]
  answers: Answers
  /** What the names of the fields begin with. */
  at: string
  onChange: (answers: Answers) => void
  errors: FieldErrors
  upload: UploadFile
}

/** The organiser's questions, in their order. */
export function QuestionList({ questions, answers, at, onChange, errors, upload }: QuestionListProps) {
  return (
    <>
      {questions.map((question) => {
        const field = `${at}${question.id}`
        return (
          <QuestionField
            key={question.id}
            question={question}
            value={answers[question.id] ?? null}
            error={errors.sentence(field)}
            onChange={(value) => onChange({ ...answers, [question.id]: value })}
            onBlur={() => errors.leave(field)}
            upload={upload}
          />
        )
      })}
    </>
  )
}
