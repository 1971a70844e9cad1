import { enqueue } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"
import { addressesOf } from "./addresses"

export type DueReminder = { booking_id: string; slot_key: string }

/** Asks for reminders, once for each booking and slot; see `delayOf` for when they leave. */
export async function enqueueReminders(sql: Sql, due: readonly DueReminder[], before: number): Promise<void> {
  const addresses = await addressesOf(
    sql,
    due.map(({ booking_id }) => booking_id)
  )
  await enqueue(
    sql,
    due.map(({ booking_id, slot_key }, index) => ({
      kind: "mail" as const,
      topic: "booking_reminder",
      booking_id,
      to: addresses.get(booking_id) ?? null,
      payload: {},
      cause: `booking_reminder:${booking_id}:${slot_key}`,
      delay_seconds: delayOf(before + index),
    }))
  )
}

/** Mails of one mailing that leave each second: what others do meanwhile is told at once, and not after all of them. */
const PER_SECOND = 5

/** How long the nth mail of a mailing waits, in seconds. */
export function delayOf(place: number): number {
  return Math.floor(place / PER_SECOND)
}
