import { timingSafeEqual } from "node:crypto"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { addressDigest } from "../../domain/access/address-digest"
import { numberInToken, opens, type TokenPurpose } from "../../domain/access/edit-token"
import { lookupLasts, lookupPurpose } from "../../domain/access/lookup"
import { readBookingNumber } from "../../domain/booking/number"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Booking } from "../../modules/booking/models/booking"

type BookingRow = InferTypeOf<typeof Booking>

/** What somebody shows to be let in: a link's token or a booking number, and the e-mail address used (SPEC P7, M15). */
export type Proof = { token?: string; number?: string; email: string }

/** Whom a proof opens the door for. */
export type Proven = { booking: BookingRow; participant_id: string | null }

/** Rebookings followed from an old link to the newest booking. */
const MAX_HOPS = 50

/** The booking number that a proof speaks of; null where it has not the shape of one. */
export function numberOf({ token, number }: Proof): string | null {
  return token ? numberInToken(token) : readBookingNumber(number ?? "")
}

/**
 * The booking that a proof opens, or null: an unknown number, a wrong or outdated token and a wrong address are one and
 * the same no. A proof of a booking that was rebooked opens the newest one (SPEC, "beyond the sources"; C-55).
 */
export async function proveAccess(container: MedusaContainer, proof: Proof): Promise<Proven | null> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [named] = await bookings.listBookings({ number: numberOf(proof) ?? "" }, { relations: ["participants"] })
  const booking = named ? await newestOf(container, named) : null
  if (!named || !booking) return null
  const forBooker = () => (sameAddress(booking.email, proof.email) ? { booking, participant_id: null } : null)
  if (proof.token === undefined) return forBooker()

  const { secret } = bookings.options
  const opensFor = (purpose: TokenPurpose) => {
    const { id: booking_id, number, token_generation: generation } = named
    return opens(secret, { booking_id, number, generation, purpose }, proof.token ?? "")
  }
  if (opensFor("edit")) return forBooker()
  const lookup = await lookupOf(container, named.email)
  if (lookup && opensFor(lookup)) return forBooker()
  const own = named.participants.find(({ id }) => opensFor(`participant:${id}`))
  if (!own?.email || named.id !== booking.id || !sameAddress(own.email, proof.email)) return null
  return own.status === "cancelled" ? null : { booking, participant_id: own.id }
}

/** The purpose of the tokens that an address was last mailed because it asked; null where it has not lately (C-04). */
async function lookupOf(container: MedusaContainer, email: string): Promise<TokenPurpose | null> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const address_digest = addressDigest(bookings.options.secret, email)
  const [request] = await bookings.listLinkRequests({ address_digest })
  const lasts = request && lookupLasts(request.requested_at, new Date().toISOString())
  return lasts ? lookupPurpose(request.requested_at) : null
}

/**
 * Follows rebookings to the newest booking of the same owner. Each new booking takes over the generation of the old
 * one; where it was raised since (a new address, or by staff), the old links are dead and lead nowhere.
 */
export async function newestOf(container: MedusaContainer, booking: BookingRow): Promise<BookingRow | null> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  let newest = booking
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const [rebooking] = await bookings.listRebookings({ from_booking_id: newest.id, is_main: true })
    if (!rebooking) return newest
    const [next] = await bookings.listBookings({ id: rebooking.to_booking_id }, { relations: ["participants"] })
    if (!next || next.token_generation !== newest.token_generation) return null
    newest = next
  }
  return newest
}

function sameAddress(stored: string, given: string): boolean {
  const [a, b] = [stored, given].map((address) => Buffer.from(address.trim().toLowerCase().padEnd(254)))
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b)
}
