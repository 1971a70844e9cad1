import { useId, useState } from "react"
import { type Problem, problemOf } from "../api/problem"
import { describedBy, FieldNotes } from "../controls/field"
import { useLanguage, useTexts } from "../language/language-context"
import { fileSize, fileTypes, MOST_BYTES } from "./file-limits"
import type { QuestionFieldProps } from "./question-field"
import { QuestionLabel } from "./question-label"
import { questionTexts } from "./texts"

/** A file that is stored as soon as it is chosen; the answer is its id. */
export function FileAnswer(props: QuestionFieldProps) {
  const { question, value, onChange, onBlur, error, readOnly, upload, fileName } = props
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const id = useId()
  const [sent, setSent] = useState<number | null>(null)
  const [name, setName] = useState(fileName ?? null)
  const [failure, setFailure] = useState<string | null>(null)
  const most = question.limits.max_bytes ?? MOST_BYTES
  const size = fileSize(most, language)
  const types = fileTypes(question.limits.accept)
  const wrong = failure ?? error ?? null
  const hint = [question.help, types ? t("file_limits", { types, size }) : t("file_size", { size })].filter(Boolean)

  const choose = async (file: File | undefined) => {
    if (!file || !upload) return
    setFailure(file.size > most ? t("file_too_large", { size }) : null)
    if (file.size > most) return
    setSent(0)
    await upload(question.id, file, setSent).then(
      (stored) => {
        setName(stored.name)
        onChange(stored.id)
      },
      (failed: unknown) => setFailure(sentenceOf(problemOf(failed)) ?? t("file_failed"))
    )
    setSent(null)
  }

  return (
    <div className="field">
      <label htmlFor={id}>
        <QuestionLabel question={question} />
      </label>
      <input
        id={id}
        type="file"
        accept={question.limits.accept?.join(",")}
        {...describedBy(id, wrong, hint.join(" "))}
        disabled={readOnly || sent !== null}
        onChange={({ target }) => choose(target.files?.[0])}
        onBlur={onBlur}
      />
      {sent !== null && (
        <progress max={1} value={sent} aria-label={t("file_sent", { percent: Math.round(sent * 100) })} />
      )}
      {value !== null && sent === null && (
        <p className="file-stored" role="status">
          {t("file_stored", { name: name ?? "" })}{" "}
          {!readOnly && !question.required && (
            <button type="button" className="link-button" onClick={() => onChange(null)}>
              {t("file_remove")}
            </button>
          )}
        </p>
      )}
      <FieldNotes id={id} error={wrong} hint={hint.join(" ")} />
    </div>
  )
}

function sentenceOf(problem: Problem): string | null {
  return problem.kind === "refused" ? problem.message || null : null
}
