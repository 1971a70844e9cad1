import type { MedusaContainer } from "@medusajs/framework/types"
import { numberInToken, opens, type TokenPurpose } from "../../domain/access/edit-token"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { newestOf } from "./prove-access"

/** What a link opens that nobody has to prove an address for, and that opens nothing else. */
export type LinkPurpose = Extract<TokenPurpose, "pay" | "bank">

/**
 * The booking that a link opens for its purpose, or null: an unknown number, a token for another purpose and an outdated
 * one are one and the same no (C-03). The link of a booking that was rebooked opens the newest one.
 */
export async function proveLink(
  container: MedusaContainer,
  purpose: LinkPurpose,
  token: string
): Promise<string | null> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [named] = await bookings.listBookings({ number: numberInToken(token) ?? "" })
  if (!named) return null
  const { id: booking_id, number, token_generation: generation } = named
  const subject = { booking_id, number, generation, purpose }
  if (!opens(bookings.options.secret, subject, token)) return null
  return (await newestOf(container, named))?.id ?? null
}
