import type { Sql } from "../sql/sql"

export type BrokenMessage = {
  id: string
  topic: string
  booking_id: string | null
  status: "failed" | "pending"
  attempts: number
  last_error: string | null
  next_attempt_at: Date
}

/** The worker looks every minute, and a loan is over after ten. */
const GRACE = "interval '30 minutes'"

/** Messages that are given up, and such as nobody has taken although they are due; of all or one. */
export async function brokenMessages(sql: Sql, limit: number, id: string | null): Promise<BrokenMessage[]> {
  return sql.execute<BrokenMessage>(
    `select id, topic, booking_id, status, attempts, last_error, next_attempt_at from booking_outbox_message
     where deleted_at is null and (status = 'failed' or (status = 'pending' and next_attempt_at < now() - ${GRACE}))
     ${id === null ? "" : "and id = ?"} order by id limit ?`,
    id === null ? [limit] : [id, limit]
  )
}
