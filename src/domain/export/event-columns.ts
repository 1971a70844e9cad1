import { type ColumnOf, textColumn } from "./column"
import { wallClock } from "./wall-clock"

/** What a booking is part of. */
export type ExportedEvent = { title: string; starts_at: Date }

/** Columns of either file. Where the event cannot be read they are empty: the row is there all the same. */
export const EVENT_COLUMNS: readonly ColumnOf<{ event: ExportedEvent | null }>[] = [
  textColumn("event", 30, ({ event }) => event?.title),
  {
    key: "event_starts_at",
    format: "moment",
    width: 18,
    cell: ({ event }, { timezone }) => event && wallClock(event.starts_at, timezone),
  },
]
