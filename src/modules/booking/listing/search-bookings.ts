import { soughtNumber } from "../../../domain/slip/sought-number"
import { SEARCH_LIMIT } from "./limits"
import type { Piece } from "./piece"

/** Each has an index of its own (Migration20261122121000), in these very words. */
const BOOKER = ["lower(b.email)", ...namesIn("b")]
const PARTICIPANT = namesIn("p")

/** First name first, and last name first: both are how people write a name. */
function namesIn(table: string): string[] {
  const [first, last] = [`coalesce(${table}.first_name, '')`, `coalesce(${table}.last_name, '')`]
  return [`lower(${first} || ' ' || ${last})`, `lower(${last} || ' ' || ${first})`]
}

/**
 * Id and time of the bookings that a search finds by the beginning of what was typed, and by which index (`by`): one after
 * the other, so that no search reads a whole table, and a word that fits half of the shop ends at the limit.
 */
export function searchBookings(q: string, own: Piece): Piece {
  const { typed, number } = patternsOf(q)
  const searches = [
    byBooker("b.number", number, own),
    ...BOOKER.map((expression) => byBooker(expression, typed, own)),
    ...PARTICIPANT.map((expression) => byParticipant(expression, typed, own)),
  ]
  const all = searches.map(
    ({ sql }, by) => `(select ${by} as by, found.* from (${sql} limit ${SEARCH_LIMIT + 1}) found)`
  )
  return { sql: all.join(" union all "), values: searches.flatMap(({ values }) => values) }
}

/** Asks of one booking `b` whether a search finds it: what `searchBookings` asks of the indexes. */
export function isFound(q: string): Piece {
  const { typed, number } = patternsOf(q)
  const booker = BOOKER.map((expression) => `${expression} like ?`).join(" or ")
  const participant = PARTICIPANT.map((expression) => `${expression} like ?`).join(" or ")
  return {
    sql: `(b.number like ? or ${booker} or exists (
            select 1 from booking_participant p where p.booking_id = b.id and p.deleted_at is null and (${participant})))`,
    values: [number, ...[...BOOKER, ...PARTICIPANT].map(() => typed)],
  }
}

function patternsOf(q: string): { typed: string; number: string } {
  return {
    typed: startingWith(q.toLowerCase().replace(/[\s,]+/g, " ")),
    number: startingWith(soughtNumber(q) ?? q.toUpperCase()),
  }
}

function byBooker(expression: string, pattern: string, own: Piece): Piece {
  return {
    sql: `select b.id, b.created_at from booking b where ${expression} like ? and ${own.sql}`,
    values: [pattern, ...own.values],
  }
}

/** `offset 0` keeps the two apart: joined, PostgreSQL may choose to read all bookings for a handful of names. */
function byParticipant(expression: string, pattern: string, own: Piece): Piece {
  return {
    sql: `select held.id, held.created_at from booking_participant p
          cross join lateral (
            select b.id, b.created_at from booking b where b.id = p.booking_id and ${own.sql} offset 0
          ) held
          where p.deleted_at is null and ${expression} like ?`,
    values: [...own.values, pattern],
  }
}

/** A pattern of LIKE for what begins with a text, whatever wildcards somebody typed. */
function startingWith(text: string): string {
  return `${text.replace(/[\\%_]/g, "\\$&")}%`
}
