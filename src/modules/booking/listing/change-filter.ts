import { LOOK_LIMIT } from "./limits"
import { all, type Piece } from "./piece"

/** One change that answers to all of it (SPEC P21, P22). */
export type ChangeFilter = {
  /** ISO 8601; the change was made then or later. */
  since?: string
  /** ISO 8601; the change was made before. */
  until?: string
  by?: ChangeActor
  /** As the log names it: `email`, `question:<id>`; `question` is the answer to any. */
  field?: string
}

export const CHANGE_ACTORS = ["customer", "staff", "system"] as const
export type ChangeActor = (typeof CHANGE_ACTORS)[number]

/**
 * Which entries `e` of the log are changes of a booking: of its data, its status, its seats; not that it was made, opened
 * or written to. It is the condition of an index, in these very words (Migration20261122133000).
 */
export const IS_CHANGE = `e.action in ('booking.updated', 'booking.cancelled', 'booking.paid',
  'booking.rebooked', 'booking.seats_righted', 'booking.anonymised') and e.deleted_at is null`

/** Asks of one booking `b` whether it has such a change. */
export function hasChange(filter: ChangeFilter): Piece {
  const { sql, values } = all([inPeriod(filter), byActor(filter), ofField(filter)])
  return {
    sql: `exists (select 1 from booking_change_log_entry e where e.subject_id = b.id and ${IS_CHANGE} and ${sql})`,
    values,
  }
}

/** Bookings that have one, by the log: its newest `LOOK_LIMIT` entries of each actor in the period (`by`). */
export function changedBookings(filter: ChangeFilter, own: Piece): Piece {
  const period = inPeriod(filter)
  const actors = filter.by ? [filter.by] : CHANGE_ACTORS
  const entries = actors.map(
    (_actor, by) => `(select ${by} as by, e.subject_id, e.changes from booking_change_log_entry e
      where ${IS_CHANGE} and e.actor_type = ? and ${period.sql} order by e.at desc limit ${LOOK_LIMIT + 1})`
  )
  const field = ofField(filter)
  // `offset 0` keeps them apart: joined, PostgreSQL may choose to read all bookings for a handful of changes.
  return {
    sql: `select e.by, held.id, held.created_at from (${entries.join(" union all ")}) e
          left join lateral (
            select b.id, b.created_at from booking b where b.id = e.subject_id and ${field.sql} and ${own.sql} offset 0
          ) held on true`,
    values: [...actors.flatMap((actor) => [actor, ...period.values]), ...field.values, ...own.values],
  }
}

function inPeriod({ since, until }: ChangeFilter): Piece {
  return all([
    ...(since ? [{ sql: "e.at >= ?", values: [since] }] : []),
    ...(until ? [{ sql: "e.at < ?", values: [until] }] : []),
  ])
}

function byActor({ by }: ChangeFilter): Piece {
  return all(by ? [{ sql: "e.actor_type = ?", values: [by] }] : [])
}

function ofField({ field }: ChangeFilter): Piece {
  if (field === undefined) return all([])
  const fits = field === "question" ? "c.field like 'question:%'" : "c.field = ?"
  return {
    sql: `exists (select 1 from jsonb_to_recordset(e.changes) c(field text) where ${fits})`,
    values: field === "question" ? [] : [field],
  }
}
