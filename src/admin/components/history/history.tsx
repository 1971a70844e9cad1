import { Button, Skeleton } from "@medusajs/ui"
import { useChanges } from "../../lib/changes"
import type { FieldNames } from "../../lib/history/field-names"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { HistoryEntry } from "./history-entry"

type HistoryProps = {
  subject: "events" | "bookings"
  id: string
  zone: string
  currency?: string
  /** What a changed thing is called, by its id: participants by name, for one. */
  subjects?: ReadonlyMap<string, string>
  /** How fields are told whose names only the event knows. */
  names?: FieldNames
  /** Also the mails that left, and who opened it. */
  all?: boolean
}

const NO_SUBJECTS: ReadonlyMap<string, string> = new Map()

/** What happened to an event or a booking, newest first. Entries are never edited, so none has a button. */
export function History({ subject, id, zone, currency, subjects = NO_SUBJECTS, names, all = false }: HistoryProps) {
  const { t, language } = useText()
  const history = useChanges(subject, id, { all })
  if (history.isError) return <LoadError error={history.error} retry={history.refetch} />
  if (history.isPending) return <Skeleton className="mx-6 my-4 h-10" />
  if (history.changes.length === 0) return <Note>{t("history.nothing")}</Note>
  const reader = { t, language, zone, currency, names }
  return (
    <div className="px-6 py-4">
      <ol className="flex flex-col">
        {history.changes.map((change) => (
          <HistoryEntry key={change.id} change={change} subjects={subjects} reader={reader} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          size="small"
          variant="secondary"
          isLoading={history.isFetchingNextPage}
          onClick={() => history.fetchNextPage()}
        >
          {t("history.more")}
        </Button>
      )}
    </div>
  )
}
