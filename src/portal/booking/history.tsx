import { useState } from "react"
import type { CustomerBooking, HistoryEntry } from "../api/answers"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { shortMoment } from "../time/event-time"
import { bookingTexts } from "./texts"
import { useHistory } from "./use-history"

/** What became of the booking, newest first. Asked for when somebody wants to know. */
export function History({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const [open, setOpen] = useState(false)
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useHistory(booking, open)
  const entries = data?.pages.flatMap(({ history }) => history)
  return (
    <details className="card history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("history")}</summary>
      {entries?.length === 0 && <p>{t("history_empty")}</p>}
      {entries && entries.length > 0 && (
        <ol className="history-list">
          {entries.map((entry) => (
            <Entry key={`${entry.at} ${entry.sentence}`} entry={entry} timezone={booking.event.timezone} />
          ))}
        </ol>
      )}
      <p role="status">{isFetching && !entries && t("history_loading")}</p>
      <ProblemNotice problem={error && problemOf(error)} />
      {error && (
        <Button tone="plain" onClick={() => refetch()}>
          {t("try_again")}
        </Button>
      )}
      {hasNextPage && !error && (
        <Button tone="plain" busy={isFetching} onClick={() => fetchNextPage()}>
          {t("history_more")}
        </Button>
      )}
    </details>
  )
}

function Entry({ entry: { at, sentence, changes }, timezone }: { entry: HistoryEntry; timezone: string }) {
  const t = useTexts(bookingTexts)
  const tag = formatTag(useLanguage().language)
  return (
    <li>
      <time dateTime={at}>{shortMoment(at, timezone, tag)}</time>
      <p className="history-sentence">{sentence}</p>
      {changes.length > 0 && (
        <ul className="meanwhile">
          {changes.map(({ field, label, position, before, after }) => (
            <li key={`${position} ${field}`}>
              <span className="meanwhile-field">
                {position === null ? label : `${t("ticket", { position })} · ${label}`}
              </span>
              <del>{before || t("history_nothing")}</del> <span aria-hidden="true">→</span>{" "}
              <ins>{after || t("history_nothing")}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
