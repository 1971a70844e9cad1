import type { MedusaContainer } from "@medusajs/framework/types"
import { mayAnonymise } from "../../domain/erasure/may-anonymise"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { holdBookings } from "../following/hold-bookings"
import { drainInTurn } from "../outbox/drain-in-turn"
import { erasureFacts } from "./erasure-facts"
import { loadPersonalData } from "./load-personal-data"

export type Anonymisation = {
  booking_id: string
  /** Of the export that somebody has: nothing may have happened since (SPEC V35, C-103). */
  fingerprint: string
  actor: Actor
}

/**
 * Erases the personal data of a booking and its family, for good. Ours goes in one transaction; Medusa's follows as a task
 * of the outbox, at once where nothing fails. @returns the bookings that were anonymised
 *
 * Refused with `booking_not_found`, `booking_not_anonymisable`, `booking_changed_since_export`.
 */
export async function anonymise(
  container: MedusaContainer,
  { booking_id, fingerprint, actor }: Anonymisation
): Promise<{ booking_ids: string[] }> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const members = (await bookings.familyOf(booking_id)).map(({ id }) => id)
  const erased = await holdBookings(container, members, async () => {
    const now = new Date().toISOString()
    const { family, keys, fingerprint: standing } = await loadPersonalData(container, booking_id)
    unwrap(mayAnonymise(await erasureFacts(container, family), now))
    if (standing !== fingerprint) throw new RefusalError({ code: "booking_changed_since_export" })
    await bookings.eraseFamily({ ...keys, family, actor, now })
    return { booking_ids: keys.booking_ids }
  })
  await drainInTurn(container)
  return erased
}
