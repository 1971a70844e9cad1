import { wallClock } from "../../export/wall-clock"
import type { Minor } from "../../money/minor"
import type { OpenAge, OpenSide } from "../open-item"
import { amount, currency, type SheetColumn, text } from "./column"

/** What is owed now, for one booking. */
export type OpenItem = {
  side: OpenSide
  /** Of the booking, or of the refund case. */
  status: string
  booking_id: string
  booking_number: string
  /** Of the booker; empty where it was erased. */
  name: string
  order_id: string
  order_number: string | null
  currency_code: string
  amount: Minor
  /** Until when it was to be paid, or since when it is asked for; null: it has no term. */
  since: Date | null
  days: number
  age: OpenAge
}

export const OPEN_COLUMNS: readonly SheetColumn<OpenItem>[] = [
  text("side", 16, ({ side }, { words }) => words.side[side]),
  text("booking", 15, ({ booking_number }) => booking_number),
  text("order", 10, ({ order_number }) => order_number),
  text("name", 28, ({ name }) => name),
  amount("amount", (row) => row.amount),
  currency(),
  { key: "since", format: "moment", width: 18, cell: ({ since }, { timezone }) => wallClock(since, timezone) },
  { key: "days", format: "number", width: 8, cell: ({ days }) => days },
  text("age", 20, ({ age }, { words }) => words.age[age]),
  text("status", 24, ({ status }, { words }) => words.status[status] ?? status),
]
