import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { loadLogEntry } from "../mails/log-entry"

/**
 * Tells others what happened, on Medusa's event bus. Where a log entry stands behind it the event carries before and
 * after, so that a CRM can follow (SPEC P23). Emitted directly: the change was committed long before this workflow.
 */
export async function emitEvent(container: MedusaContainer, message: LeasedMessage): Promise<void> {
  const { topic, booking_id, payload } = message
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const changes = payload.entry_id ? (await loadLogEntry({ bookings, message })).changes : undefined
  await container.resolve(Modules.EVENT_BUS).emit({ name: topic, data: { id: booking_id, ...payload, changes } })
}
