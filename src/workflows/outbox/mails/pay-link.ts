import { PayLink, type PayLinkProps } from "../../../emails/pay-link"
import { renderMail } from "../../../emails/render-mail"
import { loadOpen } from "../../paying/load-open"
import { type ComposeMail, toBooker } from "./composed-mail"
import { payLink } from "./manage-link"

/** What is open when it is sent; left out where nothing is any more, or the booking was cancelled. */
function composePaying(said: PayLinkProps["said"]): ComposeMail {
  return async (context) => {
    const { booking, facts, frame, container } = context
    if (facts.booking.status === "cancelled") return null
    const { open: amount, currency_code } = await loadOpen(container, facts.booking.order_id)
    if (amount === 0) return null
    const pay_url = payLink(context, facts.booking)
    return toBooker(context, await renderMail(PayLink, { ...frame, booking, said, amount, currency_code, pay_url }), [])
  }
}

export const composePayLink = composePaying("pay_link")
export const composeBookingApproved = composePaying("booking_approved")
