import type { FieldChange } from "../../../domain/change-log/field-change"
import { noteOnBooking } from "../following/note-on-booking"
import type { Sql } from "../sql/sql"

export type ContactSyncNote = {
  booking_id: string
  /** Of the edit that is carried over: with the customer it makes this be told once. */
  entry_id: string
  /** Their subject is the customer. */
  changes: FieldChange[]
}

/** Writes into a booking's history that a customer of Medusa's follows one of its edits (SPEC P20). */
export async function noteContactSync(sql: Sql, secret: string, note: ContactSyncNote): Promise<void> {
  const { booking_id, entry_id, changes } = note
  await sql.execute("select id from booking where id = ? for update", [booking_id])
  await noteOnBooking(sql, secret, booking_id, {
    source_id: `${entry_id}:${changes[0]?.subject ?? ""}`,
    action: "customer.synced",
    actor: { type: "system", id: null, channel: "system" },
    at: new Date().toISOString(),
    changes,
  })
}
