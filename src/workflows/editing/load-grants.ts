import type { MedusaContainer } from "@medusajs/framework/types"
import type { Grant } from "../../domain/policy/field-right"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** What staff opened for one booking and did not take back; those that have lapsed too. */
export async function loadGrants(container: MedusaContainer, bookingId: string): Promise<Grant[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const grants = await bookings.listGrants({ booking_id: bookingId, revoked_at: null })
  return grants.map(({ fields, until }) => ({
    fields: fields as string[] | null,
    until: new Date(until).toISOString(),
  }))
}
