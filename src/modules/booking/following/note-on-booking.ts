import type { FieldChange } from "../../../domain/change-log/field-change"
import { type Actor, appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"

/** Something that happened to the order of a booking, or to its customer. */
export type OrderNote = {
  /** Of the refund or order change that it tells of: stands where a request's id would, and makes it be told once. */
  source_id: string
  action: "order.refunded" | "order.transferred" | "customer.synced"
  actor: Actor
  /** ISO 8601: when it happened, which may be long before it is noted. */
  at: string
  changes: FieldChange[]
}

/** Writes a note into a booking's log, once. @returns whether it was new; the caller holds the booking's row */
export async function noteOnBooking(sql: Sql, secret: string, bookingId: string, note: OrderNote): Promise<boolean> {
  const { source_id, action, actor, at, changes } = note
  const known = await sql.execute(
    `select id from booking_change_log_entry
     where subject_id = ? and action = ? and request_id = ? and deleted_at is null limit 1`,
    [bookingId, action, source_id]
  )
  if (known.length > 0) return false
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: bookingId,
    action,
    actor: { ...actor, request_id: source_id },
    at,
    changes,
  })
  return true
}
