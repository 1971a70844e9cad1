import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { NewGrant } from "../../modules/booking/granting/grant-editing"
import { loadBookingAndEvent } from "../reading/load-booking"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"

/** Opens a booking for its customer until a moment; see `grantEditing` of the booking module. */
export async function grantEditing(container: MedusaContainer, grant: Omit<NewGrant, "question_ids">): Promise<string> {
  const { booking_id } = grant
  const { event } = await loadBookingAndEvent(container, booking_id)
  const question_ids = event.questions.map(({ id }) => id)
  const id = await container.resolve<BookingModuleService>(BOOKING_MODULE).grantEditing({ ...grant, question_ids })
  await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id } })
  return id
}
