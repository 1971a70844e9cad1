import { BookingInvitation } from "../../../emails/booking-invitation"
import { renderMail } from "../../../emails/render-mail"
import { type ComposeMail, toBooker } from "./composed-mail"
import { manageLink } from "./manage-link"

/** Left out where nothing can be changed any more: nobody is invited to a closed door. */
export const composeBookingInvitation: ComposeMail = async (context) => {
  const { booking, frame } = context
  const manage = manageLink(context)
  if (manage.until === null) return null
  return toBooker(context, await renderMail(BookingInvitation, { ...frame, booking, manage }), [])
}
