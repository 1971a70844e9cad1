import { Label, Text } from "@medusajs/ui"
import { type ComponentType, type ReactNode, useId } from "react"
import type { QuestionFormat } from "../../../domain/question/format"
import type { AnswerProps } from "./answer-props"
import { CountryAnswer, DropdownAnswer, MultipleAnswer, RadioAnswer, YesNoAnswer } from "./choice-answers"
import { LineAnswer, LongTextAnswer } from "./line-answer"

const CONTROLS: Record<Exclude<QuestionFormat, "file">, ComponentType<AnswerProps>> = {
  text: LineAnswer,
  number: LineAnswer,
  date: LineAnswer,
  phone: LineAnswer,
  email: LineAnswer,
  long_text: LongTextAnswer,
  yes_no: YesNoAnswer,
  single_choice: RadioAnswer,
  multiple_choice: MultipleAnswer,
  dropdown: DropdownAnswer,
  country: CountryAnswer,
}

type AnswerFieldProps = Omit<AnswerProps, "id"> & {
  /** The control of a question that asks for a file: what can be done with it is known to the page. */
  file: (id: string) => ReactNode
}

/** A question with the control that its format asks for, labelled as the customer reads it (SPEC P13). */
export function AnswerField({ file, ...answer }: AnswerFieldProps) {
  const id = useId()
  const { question, words } = answer
  return (
    <fieldset aria-labelledby={`${id}-label`} className="flex min-w-0 flex-col gap-y-2">
      <div>
        <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
          {question.label}
          {!question.required && <span className="text-ui-fg-subtle font-normal"> ({words.optional})</span>}
        </Label>
        {question.help && (
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
            {question.help}
          </Text>
        )}
      </div>
      {question.format === "file" ? file(id) : <Control format={question.format} id={id} {...answer} />}
    </fieldset>
  )
}

function Control({ format, ...answer }: AnswerProps & { format: Exclude<QuestionFormat, "file"> }) {
  const Answer = CONTROLS[format]
  return <Answer {...answer} />
}
