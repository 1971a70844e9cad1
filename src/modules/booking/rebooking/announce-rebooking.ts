import { enqueue, type NewMessage } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"
import type { RebookingRecord } from "./record-rebooking"

/** What must follow from a rebooking: the booker's mail, the organiser's notice, and `booking.rebooked` for others. */
export async function announceRebooking(
  sql: Sql,
  { rebooking_id, draft, notify_email }: RebookingRecord,
  { booking_id, entry_id }: { booking_id: string; entry_id: string }
): Promise<void> {
  const message = (kind: NewMessage["kind"], topic: string, to: string | null): NewMessage => ({
    kind,
    topic,
    booking_id,
    to,
    payload: { rebooking_id },
    cause: `${topic}:${rebooking_id}`,
  })
  const notice = message("mail", "booking_changed_notice", notify_email)
  await enqueue(sql, [
    message("mail", "booking_rebooked", draft.booker.email),
    ...(notify_email ? [{ ...notice, payload: { entry_id, audience: "organiser" } }] : []),
    message("event", "booking.rebooked", null),
  ])
}
