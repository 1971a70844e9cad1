import { useId, useState } from "react"
import { describedBy, FieldNotes } from "../controls/field"
import { Icon } from "../controls/icon"
import { useLanguage, useTexts } from "../language/language-context"
import { fileSize, fileTypes, MOST_BYTES } from "./file-limits"
import { FileSending } from "./file-sending"
import type { QuestionFieldProps } from "./question-field"
import { QuestionLabel } from "./question-label"
import { questionTexts } from "./texts"
import { useSending } from "./use-sending"

/** A file that is stored as soon as it is chosen; the answer is its id. What may be sent is said before. */
export function FileAnswer({
  question,
  value,
  onChange,
  onBlur,
  error,
  readOnly,
  upload,
  fileName,
}: QuestionFieldProps) {
  const t = useTexts(questionTexts)
  const { language } = useLanguage()
  const id = useId()
  const [sent, setSent] = useState<{ id: string; name: string } | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  const { sending, send, stop } = useSending(upload, question.id, (stored) => {
    setSent(stored)
    onChange(stored.id)
  })
  const most = question.limits.max_bytes ?? MOST_BYTES
  const size = fileSize(most, language)
  const types = fileTypes(question.limits.accept)
  const limits = types ? t("file_limits", { types, size }) : t("file_size", { size })
  const hint = [question.help, limits].filter(Boolean).join(" ")
  const wrong = tooLarge ? t("file_too_large", { size }) : (error ?? null)
  const name = (sent?.id === value ? sent?.name : fileName) || t("file_unnamed")

  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    // The same file, chosen again, must be news to the browser.
    input.value = ""
    setTooLarge(Boolean(file && file.size > most))
    if (file && file.size <= most) void send(file)
  }

  return (
    <div className="field file-field">
      <label htmlFor={id}>
        <QuestionLabel question={question} />
      </label>
      {value !== null && !sending && (
        <p className="file-stored">
          <Icon name="file" />
          <span role="status">{t("file_stored", { name })}</span>
          {!readOnly && !question.required && (
            <button type="button" className="link-button" onClick={() => onChange(null)}>
              {t("file_remove")} <span className="unseen">{question.label}</span>
            </button>
          )}
        </p>
      )}
      {sending && <FileSending sending={sending} onStop={stop} onRetry={() => void send(sending.file)} />}
      {!readOnly && (
        <div className="file-choice" hidden={sending?.kind === "sending"}>
          <input
            id={id}
            type="file"
            className="unseen"
            accept={question.limits.accept?.join(",")}
            {...describedBy(id, wrong, hint)}
            onChange={({ target }) => choose(target)}
            onBlur={onBlur}
          />
          <label htmlFor={id} className="button button-plain">
            {t(value === null ? "choose_file" : "replace_file")}
          </label>
        </div>
      )}
      <FieldNotes id={id} error={wrong} hint={readOnly ? question.help : hint} />
    </div>
  )
}
