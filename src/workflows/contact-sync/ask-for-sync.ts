import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { LeasedMessage } from "../../modules/booking/outbox/lease"
import { loadSettings } from "../settings/load-settings"

/** The task that carries an edit over to Medusa's customers. */
export const SYNC_CONTACTS = "booking.sync_contacts"

/**
 * Asks for an edit to be carried over, where the shop wants that (SPEC P19): a task of its own in the outbox, so that it
 * is tried again by itself and keeps nobody waiting who follows `booking.updated`.
 */
export async function askForSync(container: MedusaContainer, { booking_id, payload }: LeasedMessage): Promise<void> {
  const { entry_id } = payload
  if (!booking_id || !entry_id || !(await loadSettings(container)).contact_sync) return
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const cause = `${SYNC_CONTACTS}:${entry_id}`
  await bookings.enqueueMessage({
    kind: "task",
    topic: SYNC_CONTACTS,
    booking_id,
    to: null,
    payload: { entry_id },
    cause,
  })
}
