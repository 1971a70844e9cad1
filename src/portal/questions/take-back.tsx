import { useTexts } from "../language/language-context"
import type { QuestionFieldProps } from "./question-field"
import { questionTexts } from "./texts"

type TakeBackProps = Pick<QuestionFieldProps, "question" | "value" | "onChange" | "readOnly">

/** A chosen option can't be unchosen by itself; where no answer is needed, this does. */
export function TakeBack({ question, value, onChange, readOnly }: TakeBackProps) {
  const t = useTexts(questionTexts)
  if (question.required || value === null || readOnly) return null
  return (
    <button type="button" className="link-button" onClick={() => onChange(null)}>
      {t("take_back")} <span className="unseen">{question.label}</span>
    </button>
  )
}
