import { type ReactNode, useId } from "react"
import { describedBy, FieldNotes } from "../controls/field"
import type { QuestionFieldProps } from "./question-field"
import { QuestionLabel } from "./question-label"

type Attributes = ReturnType<typeof describedBy> & { id: string; required: boolean }
type QuestionControlProps = Pick<QuestionFieldProps, "question" | "error"> & {
  /** The control, with what ties it to its label and notes. */
  children: (attributes: Attributes) => ReactNode
}

/** One control with the question above it, and its help or what is wrong below. */
export function QuestionControl({ question, error, children }: QuestionControlProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <QuestionLabel question={question} />
      </label>
      {children({ id, ...describedBy(id, error, question.help), required: question.required })}
      <FieldNotes id={id} error={error} hint={question.help} />
    </div>
  )
}
