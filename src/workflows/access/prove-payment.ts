import type { MedusaContainer } from "@medusajs/framework/types"
import { numberInToken, opens } from "../../domain/access/edit-token"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { newestOf } from "./prove-access"

/**
 * The booking whose payment a link opens, or null: an unknown number, a token for another purpose and an outdated one are
 * one and the same no (C-03). The link of a booking that was rebooked opens the payment of the newest one.
 */
export async function provePayment(container: MedusaContainer, token: string): Promise<string | null> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [named] = await bookings.listBookings({ number: numberInToken(token) ?? "" })
  if (!named) return null
  const { id: booking_id, number, token_generation: generation } = named
  const subject = { booking_id, number, generation, purpose: "pay" as const }
  if (!opens(bookings.options.secret, subject, token)) return null
  return (await newestOf(container, named))?.id ?? null
}
