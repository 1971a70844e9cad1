/** Which bookings a list shows; what is left out does not matter. */
export type BookingFilter = {
  /** The beginning of a number, an e-mail address or a name, of booker or participant. */
  q?: string
  event_id?: string
  order_id?: string
  status?: string
  incomplete?: boolean
  /** Only bookings behind this one in the list, by its id. */
  after?: string
}

/** A piece of SQL and the values of its question marks. */
export type Piece = { sql: string; values: unknown[] }

const COLUMNS = ["event_id", "order_id", "status", "incomplete"] as const

/** What a filter asks of the columns of `booking b`. */
export function conditionOf(filter: BookingFilter): Piece {
  const equal = COLUMNS.filter((column) => filter[column] !== undefined)
  return {
    sql: ["b.deleted_at is null", ...equal.map((column) => `b.${column} = ?`)].join(" and "),
    values: equal.map((column) => filter[column]),
  }
}
