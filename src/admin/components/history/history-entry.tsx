import { Text } from "@medusajs/ui"
import type { Change } from "../../lib/contract/change"
import type { HistoryReader } from "../../lib/history/history-value"
import { changeLines, historySentence } from "../../lib/history/sentence"
import { formatHere } from "../../lib/time/format-time"

type HistoryEntryProps = { change: Change; subjects: ReadonlyMap<string, string>; reader: HistoryReader }

export function HistoryEntry({ change, subjects, reader }: HistoryEntryProps) {
  const { t, language } = reader
  return (
    <li className="group relative flex gap-x-4 pb-6 last-of-type:pb-4">
      <div className="flex flex-col items-center" aria-hidden>
        <div className="bg-ui-tag-neutral-icon mt-1.5 size-2 shrink-0 rounded-full" />
        <div className="bg-ui-border-base mt-1.5 w-px flex-1 group-last-of-type:hidden" />
      </div>
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" weight="plus">
          {historySentence(change, t)}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          <time dateTime={change.at}>{formatHere(change.at, language)}</time> · {t(`history.channel.${change.channel}`)}
        </Text>
        {change.reason && (
          <Text size="small" className="text-ui-fg-subtle mt-1 break-words">
            {t("history.because", { reason: change.reason })}
          </Text>
        )}
        <ChangedFields change={change} subjects={subjects} reader={reader} />
      </div>
    </li>
  )
}

function ChangedFields({ change, subjects, reader }: HistoryEntryProps) {
  const { t } = reader
  const lines = changeLines(change, subjects, reader)
  if (lines.length === 0) return null
  return (
    <dl className="bg-ui-bg-subtle txt-small mt-2 flex flex-col gap-y-1 rounded-lg px-3 py-2">
      {lines.map(({ key, whose, field, before, after }) => (
        <div key={key} className="break-words">
          <dt className="text-ui-fg-subtle inline">
            {[whose, field]
              .filter(Boolean)
              .join(", ")
              .replace(/([^?])$/, "$1:")}
          </dt>{" "}
          <dd className="inline">
            {before !== t("history.empty") && (
              <>
                <del className="text-ui-fg-subtle">{before}</del> <span aria-hidden>→</span>{" "}
              </>
            )}
            <ins className="text-ui-fg-base no-underline">{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
