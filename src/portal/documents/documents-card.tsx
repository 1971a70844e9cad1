import { useState } from "react"
import type { BookingDocument } from "../../client"
import { type Problem, problemOf } from "../api/problem"
import { useDownloadDocument } from "../booking/use-download"
import { Button } from "../controls/button"
import { Icon } from "../controls/icon"
import { ProblemNotice } from "../controls/problem-notice"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { shortMoment } from "../time/event-time"
import { documentTexts } from "./texts"
import { useDocuments } from "./use-documents"

/** Invoices and what became of them. Nothing while there are none: most bookings of a shop without invoices never have any. */
export function DocumentsCard({ version, timezone }: { version: string; timezone: string }) {
  const t = useTexts(documentTexts)
  const { data, error, refetch } = useDocuments(version)
  if (!error && !data?.length) return null
  return (
    <section className="card" aria-labelledby="documents-title">
      <h2 id="documents-title" className="eyebrow">
        {t("title")}
      </h2>
      <ProblemNotice problem={error && problemOf(error)} />
      {error && (
        <Button tone="plain" onClick={() => refetch()}>
          {t("try_again")}
        </Button>
      )}
      <ul className="documents">
        {data?.map((document) => (
          <Document key={document.id} document={document} timezone={timezone} />
        ))}
      </ul>
    </section>
  )
}

/** The way there needs the access, so it is a button and no link. */
function Document({ document, timezone }: { document: BookingDocument; timezone: string }) {
  const { kind, number, total, currency_code, issued_at, void_by } = document
  const t = useTexts(documentTexts)
  const tag = formatTag(useLanguage().language)
  const money = useMoney(currency_code)
  const download = useDownloadDocument()
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = () => {
    setProblem(null)
    download(document).catch((thrown: unknown) => setProblem(problemOf(thrown)))
  }
  return (
    <li>
      <button type="button" className="link-button" onClick={save}>
        <Icon name="download" /> <span className="unseen">{t("download")}</span> {number}
      </button>
      <span className="document-total">{money(total)}</span>
      <p className="until">
        {[t(kind), ...(void_by ? [t("void")] : []), shortMoment(issued_at, timezone, tag)].join(" · ")}
      </p>
      <ProblemNotice problem={problem} />
    </li>
  )
}
