import type { MedusaRequest } from "@medusajs/framework/http"
import { sealAccess, unsealAccess } from "../../domain/access/access-session"
import { addressDigest } from "../../domain/access/address-digest"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { checkOpen } from "../../workflows/access/check-open"
import { loadSettings } from "../../workflows/settings/load-settings"

/** The header that carries an access session. */
export const ACCESS_HEADER = "x-booking-access"

export type OpenBooking = { booking_id: string; participant_id: string | null }

/**
 * The booking that a request's access session opens. Throws `booking_not_found` for a session that is not ours, and
 * `access_expired` for one that was: its time is over, the booking's links were revoked, or the participant whose own
 * link it was is cancelled or has another address (C-02); `portal_closed` where the portal closes with the event (V19).
 */
export async function openBooking(req: MedusaRequest<unknown>): Promise<OpenBooking> {
  const { booking, participant_id } = await proven(req)
  await checkOpen(req.scope, booking)
  return { booking_id: booking.id, participant_id }
}

/** As `openBooking`, and also while the portal is closed: for what its booker still needs then (V19). */
export async function openEvenClosed(req: MedusaRequest<unknown>): Promise<OpenBooking> {
  const { booking, participant_id } = await proven(req)
  return { booking_id: booking.id, participant_id }
}

async function proven(req: MedusaRequest<unknown>) {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const sealed = req.headers[ACCESS_HEADER]
  const access = unsealAccess(bookings.options.secret, String(sealed ?? ""), new Date().toISOString())
  if (!access) throw new RefusalError({ code: "booking_not_found" })
  const { booking_id, participant_id, participant_address, generation, lasts } = access
  const select = ["id", "token_generation", "event_id", "order_id"]
  const [booking] = await bookings.listBookings({ id: booking_id }, { select })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const holds = participant_id === null || (await addressOf(req, participant_id)) === participant_address
  if (!lasts || booking.token_generation !== generation || !holds) throw new RefusalError({ code: "access_expired" })
  return { booking, participant_id }
}

/** By what a participant is known to have the own ticket open; null for one who is cancelled or has no address any more. */
async function addressOf(req: MedusaRequest<unknown>, participantId: string): Promise<string | null> {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const [participant] = await bookings.listParticipants({ id: participantId, status: { $ne: "cancelled" } })
  return participant?.email ? addressDigest(bookings.options.secret, participant.email) : null
}

type Opened = { id: string; token_generation: number }

/** A new access session for somebody who has proven whose booking it is. */
export async function giveAccess(req: MedusaRequest<unknown>, booking: Opened, participantId: string | null) {
  const { options } = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const { access_minutes } = await loadSettings(req.scope)
  const expires_at = new Date(Date.now() + access_minutes * 60_000).toISOString()
  const token = sealAccess(options.secret, {
    booking_id: booking.id,
    generation: booking.token_generation,
    participant_id: participantId,
    participant_address: participantId && (await addressOf(req, participantId)),
    expires_at,
  })
  return { token, expires_at }
}
