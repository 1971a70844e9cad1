import type { MedusaContainer } from "@medusajs/framework/types"
import type { TakenAddOn } from "../../domain/add-on/add-on"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** What a booking and its participants have of add-ons, in the order in which they took it. */
export async function takenAddOns(container: MedusaContainer, bookingId: string): Promise<TakenAddOn[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const taken = await bookings.listTakenAddOns({ booking_id: bookingId }, { order: { id: "ASC" } })
  return taken.map(({ add_on_id, participant_id, quantity, line_item_id }) => {
    return { add_on_id, participant_id, quantity, line_item_id }
  })
}
