import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** A booking that another one is linked with. */
export type LinkedBooking = { id: string; number: string; order_id: string; status: string }

/** No booking shows more additional ones than this: the newest. */
const MOST = 50

/** What a booking is in addition to, and what is in addition to it (SPEC V27), newest first. */
export async function loadAdditional(
  container: MedusaContainer,
  { id, additional_to }: { id: string; additional_to: string | null }
): Promise<{ additional_to: LinkedBooking | null; additional: LinkedBooking[] }> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const rows = await bookings.listBookings(
    { $or: [{ additional_to: id }, ...(additional_to ? [{ id: additional_to }] : [])] },
    {
      select: ["id", "number", "order_id", "status", "additional_to"],
      take: MOST + 1,
      order: { created_at: "DESC", id: "DESC" },
    }
  )
  const views = rows.map(({ id, number, order_id, status }) => ({ id, number, order_id, status }))
  return {
    additional_to: views.find((one) => one.id === additional_to) ?? null,
    additional: views.filter((one) => one.id !== additional_to).slice(0, MOST),
  }
}
