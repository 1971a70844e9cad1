import type { Answered, FieldMays } from "../api/answers"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { AnswerFile } from "./answer-file"
import { answerText } from "./answer-text"
import { bookingTexts } from "./texts"

type AnswerListProps = { answers: readonly Answered[]; mays: FieldMays }

/** What was asked, with what was answered; what is still to be answered says so. */
export function AnswerList({ answers, mays }: AnswerListProps) {
  const spell = useAnswerText()
  const t = useTexts(bookingTexts)
  if (answers.length === 0) return null
  return (
    <dl className="answers">
      {answers.map((answered) => {
        const { question, file } = answered
        const text = spell(answered)
        const missing = question.required && mays[`question:${question.id}`]?.allowed
        return (
          <div key={question.id} className="answer">
            <dt>{question.label}</dt>
            {text === null && (
              <dd className={missing ? "answer-missing" : "answer-none"}>
                {t(missing ? "answer_missing" : "answer_none")}
              </dd>
            )}
            {text !== null && <dd>{file ? <AnswerFile file={file} /> : text}</dd>}
          </div>
        )
      })}
    </dl>
  )
}

/** Writes an answer in the language of the page. */
export function useAnswerText(): (answered: Answered) => string | null {
  const t = useTexts(bookingTexts)
  const { language } = useLanguage()
  const words = { language, tag: formatTag(language), yes: t("yes"), no: t("no") }
  return (answered) => answerText(answered, words)
}
