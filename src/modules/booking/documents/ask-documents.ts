import type { NewMessage } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"

/** The outbox task that makes the documents of a booking's order. */
export const MAKE_DOCUMENT = "make_document"

/** Why such a task waits. */
export const SELLER_MISSING = "seller_missing"

/** Asks for whatever documents a change makes necessary; which these are is found out when they are made. */
export function askForDocuments(booking_id: string, cause: string, payload: Record<string, string> = {}): NewMessage {
  return { kind: "task", topic: MAKE_DOCUMENT, booking_id, to: null, payload, cause: `${MAKE_DOCUMENT}:${cause}` }
}

/** Orders whose documents wait, and since when (ISO 8601); null: none. */
export type WaitingDocuments = { orders: number; since: string } | null

/** What waits until somebody says who sells. */
export async function waitingDocuments(sql: Sql): Promise<WaitingDocuments> {
  const [waiting] = await sql.execute<{ orders: number; since: Date | null }>(
    `select count(distinct booking.order_id)::int as orders, min(message.created_at) as since
     from booking_outbox_message message join booking on booking.id = message.booking_id
     where message.topic = ? and message.status = 'pending' and message.last_error = ? and message.deleted_at is null`,
    [MAKE_DOCUMENT, SELLER_MISSING]
  )
  return waiting?.since ? { orders: waiting.orders, since: new Date(waiting.since).toISOString() } : null
}

/** Has what waits looked at again at once; until then it waits no longer. @returns whether anything did */
export async function wakeDocuments(sql: Sql): Promise<boolean> {
  const woken = await sql.execute(
    `update booking_outbox_message set next_attempt_at = now(), last_error = null, updated_at = now()
     where topic = ? and status = 'pending' and last_error = ? and deleted_at is null returning id`,
    [MAKE_DOCUMENT, SELLER_MISSING]
  )
  return woken.length > 0
}
