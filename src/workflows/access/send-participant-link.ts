import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { ParticipantLink } from "../../modules/booking/linking/send-participant-link"
import { rightToPortal } from "../editing/rights"
import { loadBookingAndEvent } from "../reading/load-booking"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { loadShopPolicy } from "../settings/shop-policy"

/**
 * Mails a participant their own link (SPEC M18). Customers may have it sent where self-service is on for that ticket
 * (C-15). Refusals: `booking_cancelled`, `self_service_off`, `participant_not_found`, `participant_address_missing`.
 */
export async function sendParticipantLink(container: MedusaContainer, link: ParticipantLink): Promise<void> {
  const { booking_id, participant_id, actor, now } = link
  const { booking, event } = await loadBookingAndEvent(container, booking_id)
  const participant = booking.participants.find(({ id }) => id === participant_id)
  if (!participant) throw new RefusalError({ code: "participant_not_found", participant_id })
  const shop = await loadShopPolicy(container, booking.order_id)
  unwrap(rightToPortal(participant.ticket_type_id, { shop, event, actor: actor.type, status: booking.status, now }))
  await container.resolve<BookingModuleService>(BOOKING_MODULE).sendParticipantLink(link)
  await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id } })
}
