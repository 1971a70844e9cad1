import type { Problem } from "../api/problem"
import { useTexts } from "../language/language-context"
import { questionTexts } from "./texts"
import type { Sending } from "./use-sending"

type FileSendingProps = { sending: Sending; onStop: () => void; onRetry: () => void }

/** How far a file has come, with a way to stop it; why it did not arrive, with a way to try again. */
export function FileSending({ sending, onStop, onRetry }: FileSendingProps) {
  const t = useTexts(questionTexts)
  const { name } = sending.file
  if (sending.kind === "failed") {
    return (
      <div className="file-sending file-failed" role="alert">
        <p>
          {name}: {sentenceOf(sending.problem) ?? t("file_failed")}
        </p>
        <button type="button" className="link-button" onClick={onRetry}>
          {t("file_retry")}
        </button>
        <button type="button" className="link-button" onClick={onStop}>
          {t("file_give_up")}
        </button>
      </div>
    )
  }
  const percent = Math.round(sending.part * 100)
  return (
    <div className="file-sending">
      <p>
        {name} · {t("file_sent", { percent })}
      </p>
      <progress max={1} value={sending.part} aria-label={t("file_sending", { name })} />
      <button type="button" className="link-button" onClick={onStop}>
        {t("file_stop")}
      </button>
    </div>
  )
}

/** The shop's own sentence, where it said something. */
function sentenceOf(problem: Problem): string | null {
  return problem.kind === "refused" ? problem.message || null : null
}
