import type { EventQuestion } from "../../client"
import { useTexts } from "../language/language-context"
import { questionTexts } from "./texts"

/** The question's words; one that needs no answer says so. */
export function QuestionLabel({ question: { label, required } }: { question: EventQuestion }) {
  const t = useTexts(questionTexts)
  return (
    <>
      {label}
      {!required && <span className="optional"> {t("optional")}</span>}
    </>
  )
}
