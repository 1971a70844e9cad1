import { soughtNumber } from "../../../domain/slip/sought-number"
import type { Sql } from "../sql/sql"
import { all, type Piece } from "./piece"

export type ParticipantStatus = "registered" | "cancelled" | "attended" | "no_show"

/** Which participants of one event. `after`: goes on behind the last one seen. */
export type ParticipantFilter = { event_id: string; q?: string; status?: ParticipantStatus; after?: string }

export type ParticipantRow = {
  id: string
  position: number
  ticket_type_id: string
  status: ParticipantStatus
  ticket_code: string
  first_name: string | null
  last_name: string | null
  email: string | null
  phone: string | null
  booking_id: string
  number: string
  booking_status: string
}

export type ParticipantPage = { rows: ParticipantRow[]; count: number }

const FROM = "from booking b join booking_participant p on p.booking_id = b.id and p.deleted_at is null"

/**
 * The participants of one event, the last registered first: ids sort as they were made. An event has as many as it has
 * seats, so all of its own are looked through; no other event's are.
 */
export async function listParticipants(sql: Sql, filter: ParticipantFilter, limit: number): Promise<ParticipantPage> {
  const own = all(conditionsOf(filter))
  const [counted] = await sql.execute<{ count: number }>(
    `select count(*)::int as count ${FROM} where ${own.sql}`,
    own.values
  )
  const behind = filter.after ? all([own, { sql: "p.id < ?", values: [filter.after] }]) : own
  const rows = await sql.execute<ParticipantRow>(
    `select p.id, p.position, p.ticket_type_id, p.status, p.ticket_code, p.first_name, p.last_name, p.email, p.phone,
            b.id as booking_id, b.number, b.status as booking_status
     ${FROM} where ${behind.sql} order by p.id desc limit ?`,
    [...behind.values, limit]
  )
  return { rows, count: counted?.count ?? 0 }
}

function conditionsOf({ event_id, q, status }: ParticipantFilter): Piece[] {
  return [
    { sql: "b.event_id = ?", values: [event_id] },
    ...(status ? [{ sql: "p.status = ?", values: [status] }] : []),
    ...(q ? [found(q)] : []),
  ]
}

/** By a part of the name or e-mail address, or the beginning of the booking's number. */
function found(q: string): Piece {
  const part = `%${escaped(
    q
      .toLowerCase()
      .replace(/[\s,]+/g, " ")
      .trim()
  )}%`
  const number = `${escaped(soughtNumber(q) ?? q.toUpperCase())}%`
  const [first, last] = ["coalesce(p.first_name, '')", "coalesce(p.last_name, '')"]
  return {
    sql: `(lower(${first} || ' ' || ${last}) like ? or lower(${last} || ' ' || ${first}) like ?
           or lower(coalesce(p.email, '')) like ? or b.number like ?)`,
    values: [part, part, part, number],
  }
}

/** Whatever wildcards of LIKE somebody typed are what they are. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&")
}
