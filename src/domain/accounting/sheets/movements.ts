import { wallClock } from "../../export/wall-clock"
import type { CountedMovement } from "../accounts"
import { wayName } from "../words/way-name"
import { amount, currency, type SheetColumn, text } from "./column"

/** A movement as a line of the list of payments. */
export type MovementLine = CountedMovement & {
  /** When it was booked. */
  at: Date
  /** The number on the receipt or transfer, and when the paper says that it was paid. */
  paper: string | null
  paper_at: Date | null
}

export const MOVEMENT_COLUMNS: readonly SheetColumn<MovementLine>[] = [
  { key: "at", format: "moment", width: 18, cell: ({ at }, { timezone }) => wallClock(at, timezone) },
  text("kind", 26, ({ kind }, { words }) => words.movement[kind]),
  text("way", 22, ({ way }, { words }) => wayName(way, words)),
  amount("amount", (row) => row.amount),
  amount("booked", ({ booked }) => booked),
  amount("difference", ({ difference }) => difference),
  currency(),
  text("paper", 22, ({ paper }) => paper),
  { key: "paper_at", format: "moment", width: 18, cell: ({ paper_at }, { timezone }) => wallClock(paper_at, timezone) },
  text("booking", 15, ({ booking_number }) => booking_number),
  text("order", 10, ({ order_number }) => order_number),
]
