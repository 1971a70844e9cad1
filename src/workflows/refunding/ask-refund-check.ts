import type { MedusaContainer } from "@medusajs/framework/types"
import type { Contacts } from "../../domain/event/contact"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { LeasedMessage } from "../../modules/booking/outbox/lease"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { loadSettings } from "../settings/load-settings"

/**
 * Asks accounting to check a refund that was requested (SPEC V24), once for each case: whom the event names, else the shop.
 * Where neither names anybody, nobody is asked.
 */
export async function askRefundCheck(container: MedusaContainer, { payload }: LeasedMessage): Promise<void> {
  const refund_case_id = payload.refund_case_id ?? ""
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { booking_id } = await bookings.retrieveRefundCase(refund_case_id, { select: ["id", "booking_id"] })
  const { event_id } = await bookings.retrieveBooking(booking_id, { select: ["id", "event_id"] })
  const [[event], { accounting }] = await Promise.all([
    container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([event_id]),
    loadSettings(container),
  ])
  const contacts = event?.contacts as Contacts | undefined
  const to = contacts?.accounting?.email ?? accounting.email
  const mail = { kind: "mail" as const, topic: "refund_check", booking_id, to, payload: { refund_case_id } }
  await bookings.enqueueMessage({ ...mail, cause: `refund_check:${refund_case_id}` })
}
