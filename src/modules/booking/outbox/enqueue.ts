import { newId, type Sql } from "../sql/sql"

/**
 * A mail to one address, an event for others, or a task of our own in another module, that must follow from the change
 * written in the same transaction.
 */
export type NewMessage = {
  kind: "mail" | "event" | "task"
  topic: string
  booking_id: string | null
  to: string | null
  /** References only: no secrets, and nothing that the change log holds already. */
  payload: Record<string, string>
  /** One message for each cause. */
  cause: string
  /** How long it waits before it is sent; left out: not at all. */
  delay_seconds?: number
}

/** Puts messages into the outbox; one whose cause is there already is left out, and so is a mail to somebody who was erased. */
export async function enqueue(sql: Sql, wanted: readonly NewMessage[]): Promise<void> {
  const messages = wanted.filter(({ kind, to }) => kind !== "mail" || to)
  if (messages.length === 0) return
  await sql.execute(
    `insert into booking_outbox_message (id, kind, topic, booking_id, "to", payload, cause, next_attempt_at)
     values ${messages.map(() => "(?, ?, ?, ?, ?, ?, ?, now() + ? * interval '1 second')").join(", ")}
     on conflict (cause) where deleted_at is null do nothing`,
    messages.flatMap(({ kind, topic, booking_id, to, payload, cause, delay_seconds = 0 }) => {
      return [newId("bout"), kind, topic, booking_id, to, JSON.stringify(payload), cause, delay_seconds]
    })
  )
}
