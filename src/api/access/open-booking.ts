import type { MedusaRequest } from "@medusajs/framework/http"
import { sealAccess, unsealAccess } from "../../domain/access/access-session"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadSettings } from "../../workflows/settings/load-settings"

/** The header that carries an access session. */
export const ACCESS_HEADER = "x-booking-access"

export type OpenBooking = { booking_id: string; participant_id: string | null }

/**
 * The booking that a request's access session opens. Throws `booking_not_found` for a session that is not ours, and
 * `access_expired` for one that was: its time is over, or the booking's links were revoked.
 */
export async function openBooking(req: MedusaRequest<unknown>): Promise<OpenBooking> {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const sealed = req.headers[ACCESS_HEADER]
  const access = unsealAccess(bookings.options.secret, String(sealed ?? ""), new Date().toISOString())
  if (!access) throw new RefusalError({ code: "booking_not_found" })
  const { booking_id, participant_id, generation, lasts } = access
  const [booking] = await bookings.listBookings({ id: booking_id }, { select: ["id", "token_generation"] })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  if (!lasts || booking.token_generation !== generation) throw new RefusalError({ code: "access_expired" })
  return { booking_id, participant_id }
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
    expires_at,
  })
  return { token, expires_at }
}
