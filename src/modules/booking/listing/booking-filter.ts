import { readBookingNumber } from "../../../domain/booking/number"
import { SEARCH_LIMIT } from "./limits"

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

/** A condition on `booking b`, and its values. */
export type Condition = { sql: string; values: unknown[] }

const COLUMNS = ["event_id", "order_id", "status", "incomplete"] as const

/** What a filter asks of `booking b`. */
export function conditionOf(filter: BookingFilter): Condition {
  const { q, after } = filter
  const equal = COLUMNS.flatMap((column) => {
    return filter[column] === undefined ? [] : [{ sql: `b.${column} = ?`, values: [filter[column]] }]
  })
  const own = allOf([{ sql: "b.deleted_at is null", values: [] }, ...equal])
  const found = q ? [searched(q, own)] : []
  const behind = after ? [{ sql: BEHIND, values: [after] }] : []
  return allOf([own, ...found, ...behind])
}

const BEHIND = "(b.created_at, b.id) < (select created_at, id from booking where id = ?)"

/** Each has an index of its own (Migration20261122121000), in these very words. */
const BOOKER = ["lower(b.email)", ...namesIn("b")]
const PARTICIPANT = namesIn("p")

/** First name first, and last name first: both are how people write a name. */
function namesIn(table: string): string[] {
  const [first, last] = [`coalesce(${table}.first_name, '')`, `coalesce(${table}.last_name, '')`]
  return [`lower(${first} || ' ' || ${last})`, `lower(${last} || ' ' || ${first})`]
}

/**
 * Finds by the beginning of what was typed, one index after the other: no search reads a whole table, and a word that
 * fits half of the shop ends at the limit.
 */
function searched(q: string, own: Condition): Condition {
  const typed = startingWith(q.toLowerCase().replace(/[\s,]+/g, " "))
  const number = startingWith(readBookingNumber(q) ?? q.toUpperCase())
  const among = (table: string, expression: string, value: string): Condition => ({
    sql: `(select b.id from ${table} where ${expression} like ? and ${own.sql} limit ${SEARCH_LIMIT})`,
    values: [value, ...own.values],
  })
  const searches = [
    among("booking b", "b.number", number),
    ...BOOKER.map((expression) => among("booking b", expression, typed)),
    ...PARTICIPANT.map((expression) => among(OF_PARTICIPANT, `p.deleted_at is null and ${expression}`, typed)),
  ]
  const all = searches.map(({ sql }) => sql).join(" union all ")
  return { sql: `b.id in (${all})`, values: searches.flatMap(({ values }) => values) }
}

const OF_PARTICIPANT = "booking_participant p join booking b on b.id = p.booking_id"

function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => sql).join(" and "),
    values: conditions.flatMap(({ values }) => values),
  }
}

/** A pattern of LIKE for what begins with a text, whatever wildcards somebody typed. */
function startingWith(text: string): string {
  return `${text.replace(/[\\%_]/g, "\\$&")}%`
}
