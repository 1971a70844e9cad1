import { addressDigest } from "../../../domain/access/address-digest"
import { LOOKUP_HOURS, lookupPurpose } from "../../../domain/access/lookup"
import { BookingLinks } from "../../../emails/booking-links"
import { renderMail } from "../../../emails/render-mail"
import { upcomingBookings } from "../../access/upcoming-bookings"
import type { ComposeMail } from "./composed-mail"
import { mailEvent } from "./mail-booking"
import { tokenLink } from "./manage-link"

/** The links of the last request of this address; left out where it has nothing to come any more. */
export const composeBookingLinks: ComposeMail = async (context) => {
  const { bookings, booking, container, frame, message, now, options } = context
  const address = message.to ?? ""
  const [request] = await bookings.listLinkRequests({ address_digest: addressDigest(options.secret, address) })
  const upcoming = request ? await upcomingBookings(container, address, now) : []
  if (!request || upcoming.length === 0) return null
  const purpose = lookupPurpose(request.requested_at)
  const until = new Date(new Date(request.requested_at).getTime() + LOOKUP_HOURS * 3_600_000).toISOString()
  const mail = await renderMail(BookingLinks, {
    ...frame,
    bookings: upcoming.map((one) => ({
      number: one.booking.number,
      event: mailEvent(one.event),
      url: tokenLink(context, one.booking, purpose),
    })),
    until,
  })
  return { ...mail, to: address, reply_to: booking.event.contact?.email ?? null, attachments: [] }
}
