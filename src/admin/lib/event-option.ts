import type { AdminEvent } from "./contract/event"
import { formatMoment } from "./time/format-time"

/** An event to choose: "Matinée · Sat, 5 Sep 2026, 11:00". */
export function eventOption(
  { id, title, starts_at, timezone }: Pick<AdminEvent, "id" | "title" | "starts_at" | "timezone">,
  language: string
) {
  return { value: id, label: `${title} · ${formatMoment(starts_at, timezone, language)}` }
}
