import { appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"
import type { BookingDraft } from "./booking-draft"

/**
 * What the desk answers for, each as an entry of its own with its reason: seats beyond the capacity, and money that counts as
 * paid without having passed through the shop (SPEC U11, U21). Nothing for other bookings.
 */
export async function logDeskSale(sql: Sql, secret: string, bookingId: string, draft: BookingDraft): Promise<void> {
  if (!draft.desk) return
  const { record, paid } = draft.desk
  const entry = { subject_type: "booking" as const, subject_id: bookingId, at: draft.now }
  if (record.over_capacity) {
    const { reason, seats } = record.over_capacity
    await appendChange(sql, secret, {
      ...entry,
      action: "booking.overbooked",
      actor: { ...record.actor, reason },
      changes: [{ subject: "booking", field: "overbooked", before: 0, after: seats }],
    })
  }
  if (record.settled_reason !== null) {
    await appendChange(sql, secret, {
      ...entry,
      action: "booking.settled_outside",
      actor: { ...record.actor, reason: record.settled_reason },
      changes: [{ subject: "booking", field: "amount", before: 0, after: paid }],
    })
  }
}
