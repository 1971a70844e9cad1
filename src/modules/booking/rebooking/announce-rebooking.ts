import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { askForDocuments } from "../documents/ask-documents"
import { enqueue, type NewMessage } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"
import type { NewBooking, RebookingRecord } from "./record-rebooking"

/** The new bookings, the main one first; `entry_id`: of its history. */
export type Announcement = { bookings: readonly NewBooking[]; entry_id: string; old_order_id: string }

/**
 * What must follow from a rebooking: the booker's mail, a confirmation for each further booking, the organiser's notice, `booking.rebooked`, and core's own
 * events of both orders. They stand here and not in the workflow, whose events are lost with its process.
 */
export async function announceRebooking(sql: Sql, record: RebookingRecord, told: Announcement): Promise<void> {
  const { rebooking_id, notify_email } = record
  const [main, ...others] = told.bookings
  if (!main) return
  const message = (kind: NewMessage["kind"], topic: string, to: string | null): NewMessage => ({
    ...{ kind, topic, to },
    booking_id: main.id,
    payload: { rebooking_id },
    cause: `${topic}:${rebooking_id}`,
  })
  const notice = message("mail", "booking_changed_notice", notify_email)
  const confirmed = others.map(({ id, draft }): NewMessage => {
    const mail = message("mail", "booking_confirmed", draft.booker.email)
    return { ...mail, booking_id: id, payload: {}, cause: `booking_confirmed:${id}` }
  })
  await enqueue(sql, [
    message("mail", "booking_rebooked", main.draft.booker.email),
    ...confirmed,
    ...(notify_email ? [{ ...notice, payload: { entry_id: told.entry_id, audience: "organiser" } }] : []),
    message("event", "booking.rebooked", null),
    askForDocuments(main.id, `rebooked:${rebooking_id}`, { rebooking_id }),
    ...orderEvents(record, main, told),
  ])
}

/** Core's events carry core's data and nothing of ours, so they name no booking. */
function orderEvents(
  { rebooking_id, plan }: RebookingRecord,
  { draft }: NewBooking,
  { old_order_id }: Announcement
): NewMessage[] {
  const event = (topic: string, payload: NewMessage["payload"]): NewMessage => {
    return { kind: "event", topic, booking_id: null, to: null, payload, cause: `${topic}:${rebooking_id}` }
  }
  return [
    event(OrderWorkflowEvents.PLACED, { id: draft.order_id }),
    plan.transfer.whole
      ? event(OrderWorkflowEvents.CANCELED, { id: old_order_id })
      : event(OrderEditWorkflowEvents.CONFIRMED, { order_id: old_order_id }),
  ]
}
