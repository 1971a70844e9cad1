import { useState } from "react"
import type { StoredFile } from "../../client"
import { type Problem, problemOf } from "../api/problem"
import { Icon } from "../controls/icon"
import { ProblemNotice } from "../controls/problem-notice"
import { useLanguage, useTexts } from "../language/language-context"
import { fileSize } from "../questions/file-limits"
import { bookingTexts } from "./texts"
import { useDownload } from "./use-download"

/** One's own file, to be downloaded again. The way there needs the access, so it is a button and no link. */
export function AnswerFile({ file }: { file: StoredFile }) {
  const t = useTexts(bookingTexts)
  const { language } = useLanguage()
  const [problem, setProblem] = useState<Problem | null>(null)
  const download = useDownload()
  const fetchFile = () => {
    setProblem(null)
    download(file).catch((error: unknown) => setProblem(problemOf(error)))
  }
  return (
    <>
      <button type="button" className="link-button" onClick={fetchFile}>
        <Icon name="download" /> <span className="unseen">{t("download")}</span> {file.name}
      </button>{" "}
      <span className="file-size">{fileSize(file.size, language)}</span>
      <ProblemNotice problem={problem} />
    </>
  )
}
