import { formatTag } from "../language/format-tag"
import { useLanguage } from "../language/language-context"
import { calendarLeaf } from "./event-time"

/** The leaf of a tear-off calendar; the date stands beside it in words. */
export function EventLeaf({ starts_at, timezone }: { starts_at: string; timezone: string }) {
  const leaf = calendarLeaf(starts_at, timezone, formatTag(useLanguage().language))
  return (
    <div className="leaf" aria-hidden="true">
      <span>{leaf.month}</span>
      <strong>{leaf.day}</strong>
      <span>{leaf.weekday}</span>
    </div>
  )
}
