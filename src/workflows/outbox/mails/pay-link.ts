import { amountDue } from "../../../domain/paying/standing"
import { PayLink, type PayLinkProps } from "../../../emails/pay-link"
import { renderMail } from "../../../emails/render-mail"
import { type ComposeMail, toBooker } from "./composed-mail"
import { payLink } from "./manage-link"
import { slipAttachment } from "./slip-attachment"

/** What is open when it is sent; left out where nothing can be paid any more. */
function composePaying(said: PayLinkProps["said"]): ComposeMail {
  return async (context) => {
    const { booking, facts, frame } = context
    const { status } = facts.booking
    const { currency_code } = facts.money
    const amount = amountDue({ ...facts.money, status, owes_fee: facts.owes_fee })
    if (amount === 0) return null
    const pay_url = payLink(context, facts.booking)
    const slips = await slipAttachment(context)
    const open = { amount, currency_code, pay_url, slip_attached: slips.length > 0 }
    return toBooker(context, await renderMail(PayLink, { ...frame, booking, said, ...open }), slips)
  }
}

export const composePayLink = composePaying("pay_link")
export const composeBookingApproved = composePaying("booking_approved")
