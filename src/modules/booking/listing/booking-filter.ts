import type { ChangeFilter } from "./change-filter"
import { all, type Piece } from "./piece"

/** Which bookings a list shows; what is left out does not matter. */
export type BookingFilter = {
  /** The beginning of a number, an e-mail address or a name, of booker or participant. */
  q?: string
  event_id?: string
  order_id?: string
  status?: string
  incomplete?: boolean
  /** Somebody changed something of the booking. */
  changed?: ChangeFilter
  /** What other modules know of `booking b`, by their tables: asked of each booking that the rest fits. */
  known?: readonly Piece[]
  /** The same where the answer costs something: a list asks it of the newest `LOOK_LIMIT` only. */
  looked_up?: readonly Piece[]
  /** Only bookings behind this one in the list, by its id. */
  after?: string
}

const COLUMNS = ["event_id", "order_id", "status", "incomplete"] as const

/** What a filter asks of the columns of `booking b`, and of what is quickly known of it. */
export function conditionOf(filter: BookingFilter): Piece {
  const equal = COLUMNS.filter((column) => filter[column] !== undefined)
  return all([
    { sql: "b.deleted_at is null", values: [] },
    ...equal.map((column) => ({ sql: `b.${column} = ?`, values: [filter[column]] })),
    ...(filter.known ?? []),
  ])
}
