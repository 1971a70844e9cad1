import type { Answered, FieldMays } from "../api/answers"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { AnswerFile } from "./answer-file"
import { answerText } from "./answer-text"
import { bookingTexts } from "./texts"

type AnswerListProps = { answers: readonly Answered[]; mays: FieldMays }

/** What was asked, with what was answered. What must still be answered says so; the rest is named in one line. */
export function AnswerList({ answers, mays }: AnswerListProps) {
  const t = useTexts(bookingTexts)
  const tag = formatTag(useLanguage().language)
  const mustAnswer = ({ question }: Answered) => question.required && mays[`question:${question.id}`]?.allowed === true
  const [told, untold] = split(answers, (answered) => answered.value !== null || mustAnswer(answered))
  const names = untold.map(({ question }) => question.label.replace(/[?:\s]+$/, ""))
  if (answers.length === 0) return null
  return (
    <div className="answers">
      {told.length > 0 && (
        <dl>
          {told.map((answered) => (
            <Answer key={answered.question.id} answered={answered} />
          ))}
        </dl>
      )}
      {names.length > 0 && (
        <p className="answers-none">
          {t("answers_none", { names: new Intl.ListFormat(tag, { type: "unit" }).format(names) })}
        </p>
      )}
    </div>
  )
}

function Answer({ answered }: { answered: Answered }) {
  const t = useTexts(bookingTexts)
  const text = useAnswerText()(answered)
  const { question, file } = answered
  return (
    <div className="answer">
      <dt>{question.label}</dt>
      {text === null ? (
        <dd className="answer-missing">{t("answer_missing")}</dd>
      ) : (
        <dd>{file ? <AnswerFile file={file} /> : text}</dd>
      )}
    </div>
  )
}

function split<T>(all: readonly T[], goes: (one: T) => boolean): [T[], T[]] {
  return [all.filter(goes), all.filter((one) => !goes(one))]
}

/** Writes an answer in the language of the page. */
export function useAnswerText(): (answered: Answered) => string | null {
  const t = useTexts(bookingTexts)
  const { language } = useLanguage()
  const words = { language, tag: formatTag(language), yes: t("yes"), no: t("no") }
  return (answered) => answerText(answered, words)
}
