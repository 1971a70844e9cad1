import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { askForSync } from "../../contact-sync/ask-for-sync"
import { loadLogEntry } from "../mails/log-entry"

/** What core sends with its own events besides ids: the emptied lines of an edit are no change that others act on. */
const OF_CORE: Record<string, object> = { [OrderEditWorkflowEvents.CONFIRMED]: { actions: [] } }

/**
 * Tells others what happened, on Medusa's event bus. Where a log entry stands behind it the event carries before and
 * after, so that a CRM can follow (SPEC P23). Emitted directly: the change was committed long before this workflow.
 */
export async function emitEvent(container: MedusaContainer, message: LeasedMessage): Promise<void> {
  const { topic, booking_id, payload } = message
  const bus = container.resolve(Modules.EVENT_BUS)
  if (booking_id === null) return bus.emit({ name: topic, data: { ...payload, ...OF_CORE[topic] } })
  if (topic === "booking.updated") await askForSync(container, message)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const changes = payload.entry_id ? (await loadLogEntry({ bookings, message })).changes : undefined
  await bus.emit({ name: topic, data: { id: booking_id, ...payload, changes } })
}
